import './words';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Figures } from '@/components/compare/Figures';
import { ListedClaims } from '@/components/compare/ListedClaims';
import { figuresOf } from '@/lib/agreement/figures';
import { listedOf } from '@/lib/agreement/listed';
import { pairClaims } from '@/lib/agreement/pair-claims';
import { nameKey } from '@/lib/library/parties';
import { claimOf, type Told } from '../agreement/claims';
import { cardOf } from '../library/shelf';

const names = { a: 'You', b: 'Ben' };
const blame = 'blamed Northland for the outage';
const card = cardOf('https://news.example/outage', { title: 'Cranes stand still', publisher: 'News Example' }, 1, []);
const pairedOf = (as: Told[], bs: Told[]) =>
  pairClaims(
    as.map((told, n) => claimOf(10 + n, told)),
    bs.map((told, n) => claimOf(50 + n, told)),
    nameKey,
  );

async function showFigures(as: Told[], bs: Told[]) {
  await render(<Figures figures={figuresOf([pairedOf(as, bs)], 'any', nameKey)} names={names} say={() => {}} />);
}
const row = (name: RegExp) => page.getByRole('row', { name });

test('each figure says what it was counted from and what it means, or that it is not defined', async () => {
  await showFigures(
    [{ quote: blame, verdict: 'supported' }, { quote: 'Ostra' }],
    [{ quote: blame, verdict: 'refuted' }, { quote: 'Ostra' }],
  );
  await expect.element(row(/^Verdict/)).toHaveTextContent('2 pairs: 50% alike, 25% by chance');
  await expect
    .element(row(/^Verdict/))
    .toHaveTextContent('Fair agreement. With this many, anything from -0.59 to 1.00 would be no surprise (95 %).');
  await expect.element(row(/^Strength/)).toHaveTextContent('κ –');
  await expect.element(row(/^Strength/)).toHaveTextContent('Both chose the same for all');
  await expect.element(row(/the same passage/)).toHaveTextContent('Of every 100, 100 have a partner with the same limits.');
});

test('agreement in all of few pairs is called a rough guess, and much agreement of little worth is explained', async () => {
  const nearlyAll = Array.from(
    'The port authority blamed Northland for the'.matchAll(/\w+/g),
    ([quote]): Told => ({ quote, verdict: 'supported' }),
  );
  const others = nearlyAll.map((told, n): Told => (n === 0 ? { ...told, verdict: 'refuted' } : told));
  await showFigures(nearlyAll, others);
  await expect.element(row(/^Verdict/)).toHaveTextContent('They mostly agree, but nearly always on the same one');
  await expect.element(row(/^Tags/)).toHaveTextContent('Both chose the same for all');
});

test('without a pair nothing is counted, and nothing is not a number', async () => {
  await showFigures([{ quote: blame }], []);
  await expect.element(row(/^Kind/)).toHaveTextContent('No pair of claims to count.');
  expect(document.body.textContent).not.toContain('NaN');
});

async function showList(as: Told[], bs: Told[], readers = { a: '', b: 'Ben' }) {
  const onEdit = vi.fn();
  await render(
    <ListedClaims listed={listedOf([{ card, paired: pairedOf(as, bs) }])} readers={readers} names={names} onEdit={onEdit} say={() => {}} />,
  );
  return onEdit;
}

test('of two passages only the words are marked that the other does not have, each as it stands', async () => {
  await showList([{ quote: blame }], [{ quote: 'authority blamed Northland' }]);
  const [own, other] = [...document.querySelectorAll('blockquote')];
  expect([own?.textContent, other?.textContent]).toEqual([blame, 'authority blamed Northland']);
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['for the outage', 'authority']);
});

test('only one’s own claims can be edited, whichever side they are on', async () => {
  const onEdit = await showList([{ quote: blame, verdict: 'refuted' }], [{ quote: blame }], { a: 'Ben', b: '' });
  await page.getByRole('button', { name: 'Edit your claim' }).click();
  expect(onEdit.mock.calls).toEqual([[claimOf(50, { quote: blame }).id]]);
});

test('what is alike is said in one line, what differs in rows, and pairs without a difference only when asked for', async () => {
  await showList(
    [{ quote: blame, tags: ['grid'], verdict: 'refuted' }, { quote: 'Ostra' }],
    [{ quote: blame, tags: [], verdict: 'refuted', confidence: 90 }, { quote: 'Ostra' }],
  );
  await expect.element(page.getByText('Alike: Responsibility · the port authority · Northland · alleged · refuted')).toBeVisible();
  await expect.element(row(/^Tags/)).toHaveTextContent('Tagsgridnone');
  await expect.element(row(/^Confidence/)).toHaveTextContent('confidence 50confidence 90');
  expect(page.getByRole('article').elements()).toHaveLength(1);
  await page.getByText('No difference').click();
  await expect.element(page.getByText('Ostra')).toBeVisible();
  expect(page.getByRole('article').elements()).toHaveLength(1);
});
