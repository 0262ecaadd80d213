import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figuresCsv, listedCsv } from '../../lib/agreement/comparison-csv';
import { figuresOf } from '../../lib/agreement/figures';
import { countListings, listedOf } from '../../lib/agreement/listed';
import { pairClaims } from '../../lib/agreement/pair-claims';
import { nameKey } from '../../lib/library/parties';
import { cardOf } from '../library/shelf';
import { claimOf } from './claims';

const card = cardOf('https://news.example/outage', { title: '=Cranes', publisher: 'News "Example"' }, 1, []);
const paired = pairClaims(
  [claimOf(1, { quote: 'blamed Northland', tags: ['grid'] }), claimOf(2, { quote: 'nobody was hurt', note: '=1+1' })],
  [claimOf(3, { quote: 'blamed Northland', verdict: 'refuted', tags: [] }), claimOf(4, { quote: 'The port authority' })],
  nameKey,
);
const listed = listedOf([{ card, paired }]);
const names = { a: 'You', b: 'Ben, the other' };

const rowsOf = (text: string) => {
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

test('claims side by side are in the order of the text, and counted by what differs', () => {
  expect(listed.map((one) => Object.keys(one)[1])).toEqual(['onlyB', 'pair', 'onlyA']);
  expect(countListings(listed)).toMatchObject({ onlyA: 1, onlyB: 1, verdict: 1, tags: 1, agreed: 0, disagreements: 3 });
});

test('a line for each pair and each claim alone, safe from formulas', () => {
  const rows = rowsOf(listedCsv(listed, names));
  expect(rows.map(({ title, differs, overlap }) => [title, differs, overlap])).toEqual([
    ["'=Cranes", 'only Ben, the other', ''],
    ["'=Cranes", 'verdict; tags', '1'],
    ["'=Cranes", 'only You', ''],
  ]);
  expect(
    rows.map((row) => [row['quote (You)'], row['quote (Ben, the other)'], row['verdict (Ben, the other)'], row['note (You)']]),
  ).toEqual([
    ['', 'The port authority', 'unverified', ''],
    ['blamed Northland', 'blamed Northland', 'refuted', 'Second source needed.'],
    ['nobody was hurt', '', '', "'=1+1"],
  ]);
});

test('a line for each figure, with what it was counted from; what is not defined is empty', () => {
  const rows = rowsOf(figuresCsv(figuresOf([paired], 'any', nameKey), names));
  const shown = rows.map((row) => [
    row.what,
    row.tag,
    row.measure,
    row.value,
    row.same,
    row['of You'],
    row['of Ben, the other'],
    row.by_chance,
  ]);
  expect(shown).toEqual([
    ['passages that overlap', '', 'F1', '0.5', '1', '2', '2', ''],
    ['passages that overlap by half', '', 'F1', '0.5', '1', '2', '2', ''],
    ['passages that are the same', '', 'F1', '0.5', '1', '2', '2', ''],
    ['verdict', '', 'kappa', '0', '0', '1', '1', '0'],
    ['strength', '', 'kappa', '', '1', '1', '1', '1'],
    ['all tags', '', 'kappa', '0', '0', '1', '1', '0'],
    ['tag', 'grid', 'kappa', '0', '0', '1', '1', '0'],
    ['kind', '', 'share', '1', '1', '1', '1', ''],
    ['asserted_by', '', 'share', '1', '1', '1', '1', ''],
    ['attributed_to', '', 'share', '1', '1', '1', '1', ''],
  ]);
});
