import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Correction } from '../../lib/model/correction';
import { correctionsMadeOn, keepAskedCorrection, keepCorrections } from '../../lib/store/corrections';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { correction } from '../corrections/samples';

const marked = (n: number) => `The [port ${n}] was shut.`;
const site = 'https://news.example';
const now = Date.parse('2026-03-01T12:00:00Z');
const at = (seconds: number) => new Date(now + 1000 * seconds).toISOString();
const on = (n: number, url: string, seconds: number): Correction => ({ ...correction(n, marked(n), {}, url), created: at(seconds) });
const pagesOf = (host: string) => (n: number) => [`${host}/${n}`, `${host}/?story=${n}`, `${host}#/${n}`, host][n % 4]!;
const page = pagesOf(site);

let db: AscribeDatabase;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

test('of a hundred corrections that a site asks for at once twenty are kept, and of another site as many', async () => {
  const asked = Array.from({ length: 100 }, (_, n) => keepAskedCorrection(db, on(n, page(n), 0)));
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(20);
  expect(await keepAskedCorrection(db, on(1000, `${site}.evil.example/`, 0))).toBeDefined();
  expect(await correctionsMadeOn(db)).toHaveLength(21);
});

test('a minute later there is room again, until three hundred are kept of the site', async () => {
  await keepCorrections(
    db,
    Array.from({ length: 290 }, (_, n) => on(n, page(n), 0)),
  );
  expect(await keepAskedCorrection(db, on(290, page(290), 59))).toBeUndefined();
  const asked = Array.from({ length: 20 }, (_, n) => keepAskedCorrection(db, on(n + 300, page(n), 60)));
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(10);
  expect(await correctionsMadeOn(db)).toHaveLength(300);
});

const beside: { what: string; url: (n: number) => string; seconds: number }[] = [
  { what: 'sites whose names begin alike', url: pagesOf(`${site}.evil.example`), seconds: 0 },
  { what: 'the same host by another port', url: pagesOf(`${site}:8443`), seconds: 0 },
  { what: 'files from a time that has not come', url: page, seconds: 999_999 },
];
for (const { what, url, seconds } of beside) {
  test(`corrections of ${what} take no room from a site’s own`, async () => {
    const others = Array.from({ length: 290 }, (_, n) => on(n, url(n), seconds));
    await keepCorrections(db, others);
    expect(await keepAskedCorrection(db, on(1000, page(0), 0))).toBeDefined();
  });
}

const repeated: { what: string; kept: Correction[]; asked: Correction; rows: number }[] = [
  { what: 'once more', kept: [on(1, site, 0)], asked: { ...on(2, site, 5), target: on(1, site, 0).target }, rows: 1 },
  {
    what: 'once more where there is no more room',
    kept: Array.from({ length: 20 }, (_, n) => on(n, site, n)),
    asked: { ...on(99, site, 20), target: on(19, site, 0).target },
    rows: 20,
  },
  {
    what: 'again after the reader said something else',
    kept: [on(1, site, 0), on(2, site, 1)],
    asked: { ...on(3, site, 5), target: on(1, site, 0).target },
    rows: 3,
  },
  {
    what: 'for every page after it was for one',
    kept: [on(1, site, 0)],
    asked: { ...on(1, site, 5), id: on(2, site, 0).id, everywhere: true },
    rows: 2,
  },
];
for (const { what, kept, asked, rows } of repeated) {
  test(`a correction that is asked for ${what} makes ${rows} in all`, async () => {
    await keepCorrections(db, kept);
    const answer = await keepAskedCorrection(db, asked);
    const all = await correctionsMadeOn(db);
    expect(all).toHaveLength(rows);
    expect(answer).toEqual(all.at(-1));
  });
}
