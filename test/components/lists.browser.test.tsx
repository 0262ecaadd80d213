import './words';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ClaimItem } from '@/components/claim/ClaimItem';
import { KindToggles } from '@/components/page/KindToggles';
import { MentionItem } from '@/components/page/MentionItem';
import { attributionsOf } from '@/components/page/page-lists';
import { RelationItem } from '@/components/page/RelationItem';
import { Paged } from '@/components/ui/Paged';
import { Tabs } from '@/components/ui/Tabs';
import type { RelationWords } from '@/lib/model/relation-words';
import { annotation, blame, detection } from './examples';

const attribution = (change: Partial<RelationWords> = {}) =>
  attributionsOf([detection('a', 'attribution', 'blamed', { ...blame, ...change })])[0]!;

test('an attribution shows who, by which words, whom, of which kind, how firmly and how likely; pressing it jumps, its buttons tag and explain', async () => {
  const did = { onJump: vi.fn(), onTag: vi.fn(), onCard: vi.fn() };
  await render(<RelationItem attribution={attribution()} {...did} />);
  const name = 'The port authority blamed → Ember Heron the stoppage Blames alleged mark 90 % sure';
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Tag: The port authority blamed Ember Heron' }).click();
  await page.getByRole('button', { name: 'Explain in the page: The port authority blamed Ember Heron' }).click();
  expect(Object.values(did).map((what) => what.mock.calls.length)).toEqual([1, 1, 1]);
  await expect.element(page.getByTitle('90 of 100 such marks are right')).toBeVisible();
});

const wordings: { what: string; change: Partial<RelationWords>; words: string }[] = [
  { what: 'to nobody says so', change: { source: undefined }, words: 'nobody named' },
  { what: 'within a statement says whose', change: { source: undefined, reportedBy: 'The crew' }, words: 'in a statement by The crew' },
  { what: 'by a pronoun says who that is', change: { source: 'it', sourceName: 'The Port of Ostra' }, words: 'it (The Port of Ostra)' },
  { what: 'to a pronoun says who that is', change: { target: 'them', targetName: 'Ember Heron' }, words: 'them (Ember Heron)' },
  { what: 'within a quotation says so', change: { nested: true }, words: 'within a quotation' },
];
for (const { what, change, words } of wordings) {
  test(`an attribution ${what}`, async () => {
    await render(<RelationItem attribution={attribution(change)} onJump={() => {}} onTag={() => {}} />);
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  });
}

test('each press goes on to the next mention, and after the last to the first', async () => {
  const onJump = vi.fn();
  const mentions = { words: 'Ember Heron', ids: ['a', 'b'] };
  await render(<MentionItem kind="actor" mentions={mentions} onJump={onJump} onCard={() => {}} />);
  const row = page.getByRole('button', { name: /^Ember Heron/ });
  await expect.element(row).toHaveTextContent('2 mentions');
  await row.click();
  await row.click();
  await expect.element(row).toHaveTextContent('2 of 2');
  await row.click();
  expect(onJump.mock.calls.flat()).toEqual(['a', 'b', 'a']);
});

test('the card of a mention is that of the one last jumped to', async () => {
  const onCard = vi.fn();
  const mentions = { words: 'Ember Heron', ids: ['a', 'b'] };
  await render(<MentionItem kind="actor" mentions={mentions} onJump={() => {}} onCard={onCard} />);
  const card = page.getByRole('button', { name: 'Explain in the page: Ember Heron' });
  await card.click();
  await page.getByRole('button', { name: /^Ember Heron/ }).click();
  await page.getByRole('button', { name: /^Ember Heron/ }).click();
  await card.click();
  expect(onCard.mock.calls.flat()).toEqual(['a', 'b']);
});

test('a claim shows what the reader found, and is shown in the page, edited and deleted', async () => {
  const did = { onJump: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn() };
  await render(<ClaimItem annotation={annotation(1)} standing={{ state: 'anchored' }} say={() => {}} {...did} />);
  for (const words of ['disputed', 'confidence 40', 'sabotage', 'One source only.']) {
    await expect.element(page.getByText(words)).toBeVisible();
  }
  for (const name of [/^Show in the page/, /^Edit/, /^Delete/]) await page.getByRole('button', { name }).click();
  expect(Object.values(did).map((what) => what.mock.calls.length)).toEqual([1, 1, 1]);
});

test('a kind is shown or hidden by pressing it, and says which it is', async () => {
  const onToggle = vi.fn();
  const show = { actor: true, agency: false, attribution: true, claim: true };
  await render(<KindToggles label="Kinds" counts={{ actor: 1, agency: 2, attribution: 3, claim: 0 }} show={show} onToggle={onToggle} />);
  await expect.element(page.getByRole('button', { name: '1 actor', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: '2 agencies', pressed: false }).click();
  expect(onToggle.mock.calls).toEqual([['agency', true]]);
});

const numbers = Array.from({ length: 250 }, (_, n) => n);
const showNumbers = () =>
  render(
    <Paged items={numbers} label="Numbers">
      {(n) => (
        <li key={n}>
          <button type="button">row {n}</button>
        </li>
      )}
    </Paged>,
  );

test('a long list shows a hundred rows, and a hundred more when asked, whose first takes the keyboard', async () => {
  await showNumbers();
  await expect.element(page.getByRole('listitem')).toHaveLength(100);
  await page.getByRole('button', { name: 'Show 100 more (of 150)' }).click();
  await expect.element(page.getByRole('button', { name: 'row 100' })).toHaveFocus();
  await page.getByRole('button', { name: 'Show 50 more (of 50)' }).click();
  await expect.element(page.getByRole('button', { name: 'row 200' })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

test('arrow keys go from row to row and stop at the ends', async () => {
  await showNumbers();
  page.getByRole('button', { name: 'row 0', exact: true }).element().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{ArrowUp}');
  await expect.element(page.getByRole('button', { name: 'row 1', exact: true })).toHaveFocus();
});

test('arrow keys go from tab to tab, and round', async () => {
  const onChoose = vi.fn();
  const tabs = [
    { name: 'one', label: 'One', count: 1 },
    { name: 'two', label: 'Two', count: 2 },
  ] as const;
  await render(
    <Tabs label="Lists" tabs={tabs} chosen="one" onChoose={onChoose}>
      here
    </Tabs>,
  );
  page.getByRole('tab', { name: 'One' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('tab', { name: 'Two' })).toHaveFocus();
  expect(onChoose.mock.calls).toEqual([['two']]);
});
