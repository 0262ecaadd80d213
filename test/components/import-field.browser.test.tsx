import './words';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ImportField } from '@/components/store/ImportField';
import { type AscribeDatabase, openDatabase } from '@/lib/store/db';
import { correction } from '../corrections/samples';
import { exported } from '../export/samples';
import { annotation } from './examples';
import { fakeStorage } from './fake-storage';

let db: AscribeDatabase;
let kept: Record<string, unknown>;
beforeEach(async () => {
  kept = fakeStorage();
  // No page is open that could be told of what was taken.
  Object.assign(Reflect.get(globalThis, 'browser'), { tabs: { query: async () => [] } });
  db = openDatabase('import-field');
  await render(<ImportField db={db} />);
});
afterEach(() => db.delete());

async function choose(contents: unknown, name = 'file.json'): Promise<void> {
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  await page.getByLabelText('Import a file').upload(new File([text], name));
}

const quoted = (id: string, exact: string) => ({
  id,
  uri: 'https://news.example/',
  text: '',
  tags: [],
  target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
});

test('a file is shown before it is taken: what it is, what is new, what is refused and why; cancelled, nothing is taken', async () => {
  await choose({ rows: [quoted('a', 'some words'), { uri: 'https://news.example/', text: 'a page note' }] });
  await expect.element(page.getByText('Annotations from Hypothesis: 1 claim')).toBeVisible();
  await expect.element(page.getByText('New: 1.')).toBeVisible();
  await expect.element(page.getByText('Quote no words of a page (page notes): 1. “a page note”')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByText('New: 1.')).not.toBeInTheDocument();
  expect(await db.annotations.count()).toBe(0);
});

test('what differs from what is here is shown side by side', async () => {
  const mine = annotation(1);
  await db.annotations.put({ ...mine, page: mine.target.source, tags: [] });
  const [claim, ...rest] = mine.body;
  await choose([{ ...mine, body: [{ ...claim, value: 'Other words' }, ...rest], modified: '2027-01-01T00:00:00Z' }]);
  await expect.element(page.getByText('Newer than what is here, and will replace it: 1.')).toBeVisible();
  await expect.element(page.getByText(`“Other words” in the file, “${claim?.value}” here`)).toBeVisible();
});

test('names of a list that does not say it are marked as the reader says, and the list is taken back', async () => {
  await choose('Quiet Wombat\nXY\n', 'my names.txt');
  await expect.element(page.getByText('Too short to be marked safely: 1. XY')).toBeVisible();
  await page.getByText('Agencies').click();
  await page.getByRole('button', { name: 'Import 2 names' }).click();
  await expect.element(page.getByText(/^Imported: the list “my names” with 2 names/)).toBeVisible();
  expect((await db.lexicons.toArray()).flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(['agency', 'agency']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('The import was taken back.')).toBeVisible();
  expect(await db.lexicons.count()).toBe(0);
});

test('markup in a file is shown as words', async () => {
  await choose('name\n<img src=x onerror=alert(1)>X1\n"IS<b>"\n', 'x.csv');
  await expect.element(page.getByRole('button', { name: /^Import 2 names/ })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test('claims that carry no name are taken as the reader’s whom one names, beside one’s own; left empty they are one’s own', async () => {
  const mine = annotation(1);
  await db.annotations.put({ ...mine, page: mine.target.source, tags: [] });
  const theirs = [
    { ...mine, modified: '2027-01-01T00:00:00Z' },
    annotation(2),
    { ...annotation(3), creator: { type: 'Person', name: 'Eve' } },
  ];
  await choose(theirs);
  await expect.element(page.getByText('Newer than what is here, and will replace it: 1.')).toBeVisible();
  await expect.element(page.getByLabelText('These claims are by')).toHaveAccessibleDescription(/^2 of them carry no name\./);
  await page.getByLabelText('These claims are by').fill(' Ben ');
  await expect.element(page.getByText('New: 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 claims' }).click();
  const names = async () => (await db.annotations.toArray()).map(({ creator }) => creator?.name ?? 'nobody').sort();
  await expect.poll(names).toEqual(['Ben', 'Ben', 'Eve', 'nobody']);
});

test('corrections in a file that take marks away on every page are told of before they are taken', async () => {
  const corrections = [
    correction(1, 'One [Dana] here', { everywhere: true }),
    correction(2, 'One [Ben] here', { is: 'agency', everywhere: true }),
  ];
  await choose(await exported([], [], undefined, undefined, corrections));
  const told = '2 corrections of marks: pages are marked by them too. 1 of them takes marks away on every page.';
  await expect.element(page.getByText(told)).toBeVisible();
});

const ben = { creator: { type: 'Person' as const, name: 'Ben' } };
const taking: { what: string; own?: string; by?: object; given?: string; press?: boolean; isTaken: boolean }[] = [
  { what: 'of a file without names', isTaken: true },
  { what: 'of one’s own file', own: 'Ben', by: ben, isTaken: true },
  {
    what: 'of one’s own file, the name spelt with what cannot be seen',
    own: 'Ben',
    by: { creator: { ...ben.creator, name: 'B\u200ben ' } },
    isTaken: true,
  },
  { what: 'of one’s own file, switched off', press: true, isTaken: false },
  { what: 'of a colleague', own: 'Ada', by: ben, isTaken: false },
  { what: 'of a colleague, switched on', own: 'Ada', by: ben, press: true, isTaken: true },
  { what: 'of somebody, by a reader without a name', by: ben, isTaken: false },
  { what: 'of a file that is given to a colleague', given: 'Ben', isTaken: false },
];
for (const { what, own, by, given, press, isTaken } of taking) {
  test(`corrections ${what} are ${isTaken ? 'taken with the claims' : 'left out'}`, async () => {
    kept.settings = { creator: own ?? '' };
    const corrections = [correction(1, 'One [Dana] here', by)];
    await choose(await exported([{ ...annotation(1), ...by }], [], undefined, undefined, corrections));
    if (given) await page.getByLabelText('These claims are by').fill(given);
    const take = page.getByRole('switch', { name: 'Take the corrections too' });
    if (press) await take.click();
    await expect.element(take).toHaveAttribute('aria-checked', String(isTaken));
    await page.getByRole('button', { name: 'Import 1 claim' }).click();
    await expect.element(page.getByText(/^Imported: /)).toBeVisible();
    expect([await db.annotations.count(), await db.corrections.count()]).toEqual([1, Number(isTaken)]);
  });
}

test('actors whom a file knows under several names are told of before they are taken', async () => {
  const actor = { id: annotation(9).id, kind: 'identity' as const, name: 'the port authority', aliases: ['PA'], externalReferences: [] };
  await choose(await exported([annotation(1)], [], undefined, [actor]));
  await expect.element(page.getByText(/^Actors known under several names: 1\./)).toBeVisible();
});

test('nobody is asked whose claims are that all carry a name', async () => {
  await choose([{ ...annotation(3), creator: { type: 'Person', name: 'Eve' } }]);
  await expect.element(page.getByText('New: 1.')).toBeVisible();
  await expect.element(page.getByLabelText('These claims are by')).not.toBeInTheDocument();
});
