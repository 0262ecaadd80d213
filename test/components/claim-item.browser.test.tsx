import './words';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ClaimItem } from '@/components/claim/ClaimItem';
import type { Annotation } from '@/lib/model/annotation';
import type { Standing } from '@/lib/model/page-status';
import { annotation } from './examples';

const quote = 'the quoted words';
const link = /^https:\/\/news\.example\/cranes#:~:text=the%20quoted%20words$/;

/** The claim, made on words that follow upon "He confirmed". */
function said(): Annotation {
  const made = annotation(1);
  made.target.selector[0].prefix = 'Snow fell. He confirmed ';
  made.target.selector[0].suffix = '. Rain fell.';
  return made;
}

async function show(standing?: Standing, lastSeen?: string) {
  const did = { onJump: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn(), say: vi.fn() };
  await render(
    <ClaimItem
      annotation={standing?.around && standing.state === 'recast' ? said() : annotation(1)}
      standing={standing}
      lastSeen={lastSeen}
      {...did}
    />,
  );
  return did;
}
const button = (name: RegExp) => page.getByRole('button', { name });
const copy = () => button(/^Copy the link to the passage: Ember Heron/);
afterEach(() => vi.restoreAllMocks());

const standings: { standing: Standing | undefined; shows: string[]; hides: string[]; leads: boolean }[] = [
  { standing: { state: 'anchored' }, shows: [], hides: ['Moved', 'Changed', 'Gone', quote], leads: true },
  { standing: { state: 'moved' }, shows: ['Moved'], hides: ['Changed', 'Gone', quote], leads: true },
  {
    standing: { state: 'moved', words: quote, around: { before: 'Rain fell. The mayor used ', after: '. Rain fell.' } },
    shows: ['Moved', 'Its words stand elsewhere in the text now, and may be somebody else’s.', `The mayor used ${quote}.`],
    hides: ['Changed', 'Gone', 'Other words around'],
    leads: true,
  },
  {
    standing: { state: 'recast', words: quote, around: { before: 'Rain fell. He denied ', after: '. Rain fell.' } },
    shows: ['Other words around', 'Its words stand, but the words around them have changed.'],
    hides: ['Moved', 'Changed', 'Gone'],
    leads: true,
  },
  { standing: { state: 'changed', words: 'the quoted phrase' }, shows: ['Changed'], hides: ['Moved', 'Gone'], leads: true },
  {
    standing: { state: 'gone' },
    shows: ['Gone', quote, 'Not on this page any more; last seen Oct 2, 2026.'],
    hides: ['Moved', 'Changed'],
    leads: false,
  },
  { standing: undefined, shows: [], hides: ['Moved', 'Changed', 'Gone', quote], leads: false },
];
for (const { standing, shows, hides, leads } of standings) {
  test(`a claim that is ${standing?.state ?? 'not looked for'} in the page says so, and ${leads ? 'leads there' : 'leads nowhere'}`, async () => {
    const did = await show(standing);
    await expect.element(page.getByText('Ember Heron stopped the cranes')).toBeVisible();
    for (const words of shows) await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    for (const words of hides) await expect.element(page.getByText(words, { exact: true })).not.toBeInTheDocument();
    await expect.element(button(/^Show in the page/)).toHaveLength(leads ? 1 : 0);
    await button(/^Edit/).click();
    await button(/^Delete/).click();
    expect([did.onEdit.mock.calls.length, did.onDelete.mock.calls.length]).toEqual([1, 1]);
  });
}

test('a claim whose words are gone was last seen when its page was last read with them', async () => {
  await show({ state: 'gone' }, '2026-11-05T12:00:00.000Z');
  await expect.element(page.getByText(/last seen Nov 5, 2026/)).toBeVisible();
});

test('what was taken out of a quote and put into it is marked as such, and said', async () => {
  await show({ state: 'changed', words: 'the cited words' });
  const passage = page.getByRole('blockquote');
  await expect.element(passage).toHaveTextContent('the removed: quoted added: cited words');
  await expect.element(passage.getByRole('deletion')).toHaveTextContent('quoted');
  await expect.element(passage.getByRole('insertion')).toHaveTextContent('cited');
});

test('what changed around a quote in its sentence is marked', async () => {
  await show({ state: 'recast', words: quote, around: { before: 'Rain fell. He denied ', after: '. Rain fell.' } });
  const passage = page.getByRole('blockquote');
  await expect.element(passage).toHaveTextContent(/He removed: confirmed added: denied the quoted words\.$/);
});

const links: [what: string, standing: Standing, link: RegExp, says: string][] = [
  [
    'the words that stand now',
    { state: 'changed', words: 'the cited words', around: { before: 'He said ', after: '.' } },
    /text=.*the%20cited%20words/,
    'Link copied.',
  ],
  ['nothing', { state: 'gone' }, link, 'Link copied. It opens the page, but not at the passage, which is gone.'],
];
for (const [what, standing, copied, says] of links) {
  test(`the link of a claim that is ${standing.state} leads to ${what}, and that is said`, async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { say } = await show(standing);
    await copy().click();
    await expect.poll(() => say.mock.calls).toEqual([[says]]);
    expect(writeText.mock.calls).toEqual([[expect.stringMatching(copied)]]);
  });
}

test('a claim whose page does not say where it stands has a link to its passage', async () => {
  await show();
  await expect.element(page.getByRole('link', { name: /^Open in a new tab/ })).toHaveAttribute('href', expect.stringMatching(link));
});

test('the link to a passage is copied, and that is said', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { say } = await show({ state: 'anchored' });
  await copy().click();
  await expect.poll(() => say.mock.calls).toEqual([['Link copied.']]);
  expect(writeText.mock.calls).toEqual([[expect.stringMatching(link)]]);
});

test('where nothing can be copied, the link is shown, chosen to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const { say } = await show({ state: 'anchored' });
  await copy().click();
  const shown = page.getByRole('textbox', { name: /^Link to the passage/ });
  await expect.element(shown).toHaveFocus();
  const input = shown.element() as HTMLInputElement;
  expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toMatch(link);
  expect(say.mock.calls).toEqual([['The browser let nothing be copied. Copy the link that is now shown.']]);
});

const long = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');
test('a long passage is shortened around what changed, and shown whole when asked', async () => {
  const changed = annotation(1);
  changed.target.selector[0].exact = long;
  const said = { onJump: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn(), say: vi.fn() };
  await render(<ClaimItem annotation={changed} standing={{ state: 'changed', words: long.replace('word40', 'phrase') }} {...said} />);
  const passage = page.getByRole('blockquote');
  await expect.element(passage).toHaveTextContent(/^… word28 word29.*word39 removed: word40 added: phrase word41.*word52 …$/);
  await button(/^Show the whole passage$/).click();
  await expect.element(passage).toHaveTextContent(/^word0 .*word79$/);
  await button(/^Show less$/).click();
  await expect.element(passage).toHaveTextContent(/^… word28/);
});
