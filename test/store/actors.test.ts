import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { partyFinder } from '../../lib/library/parties';
import { allActors, mergeNames, takeActors, takeOutAlias, undoActors } from '../../lib/store/actors';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { storeProblem } from '../../lib/store/problem';
import { uuid } from './samples';

let db: AscribeDatabase;

beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const agency = 'National Cyber and Information Security Agency';
const called = async (name: string) => partyFinder(await allActors(db))(name).name;

test('names that are merged are one actor, however they are spelt, and every other name stands for itself', async () => {
  await mergeNames(db, 'NÚKIB', ['NÚKIB', agency], uuid(1));
  for (const name of ['NUKIB', 'núkib', 'N.Ú.K.I.B.'.replaceAll('.', ''), agency.toUpperCase()]) expect(await called(name)).toBe('NÚKIB');
  for (const name of ['NUKI', 'Interpol', '', '→']) expect(await called(name)).toBe(name);
});

test('merging actors makes one of all their names', async () => {
  await mergeNames(db, 'APT28', ['Fancy Bear'], uuid(1));
  await mergeNames(db, 'Sofacy', ['Sednit'], uuid(2));
  await mergeNames(db, 'Fancy Bear', ['Sednit', 'Pawn Storm'], uuid(3));
  const actors = await allActors(db);
  expect(actors).toHaveLength(1);
  expect(actors[0]).toMatchObject({ name: 'Fancy Bear', aliases: ['Sednit', 'Pawn Storm', 'APT28', 'Sofacy'] });
});

test('an alias that is taken out stands for itself again; with the last one the actor is gone', async () => {
  await mergeNames(db, 'NÚKIB', [agency, 'the agency'], uuid(1));
  await takeOutAlias(db, uuid(1), 'The Agency');
  expect(await called('the agency')).toBe('the agency');
  expect(await called(agency)).toBe('NÚKIB');
  await takeOutAlias(db, uuid(1), agency);
  expect(await allActors(db)).toEqual([]);
  await takeOutAlias(db, uuid(1), agency);
});

test('a name that is none is refused', async () => {
  expect(storeProblem(await mergeNames(db, '', ['NÚKIB'], uuid(1)).catch((error) => error))).toBe('refused');
  expect(await allActors(db)).toEqual([]);
});

test('an actor that is taken in becomes one with whoever here shares a name, keeping the name here, and is taken back as it was', async () => {
  await mergeNames(db, 'APT28', ['Fancy Bear'], uuid(1));
  await mergeNames(db, 'Sofacy', ['Sednit'], uuid(2));
  const before = await allActors(db);
  const reference = { sourceName: 'catalogue', externalId: 'G0007' };
  const taken = [
    {
      id: uuid(3),
      kind: 'threat-actor' as const,
      name: 'Fancy bear',
      aliases: ['SEDNIT', 'Pawn Storm'],
      externalReferences: [reference, reference],
    },
    { id: uuid(4), kind: 'intrusion-set' as const, name: 'Pawn Storm', aliases: ['Strontium'], externalReferences: [] },
    { id: uuid(5), kind: 'identity' as const, name: 'Interpol', aliases: ['ICPO'], externalReferences: [] },
  ];
  const undo = await takeActors(db, taken);
  expect(await allActors(db)).toEqual([
    {
      id: uuid(1),
      kind: 'identity',
      name: 'APT28',
      aliases: ['Fancy Bear', 'Sofacy', 'Sednit', 'Fancy bear', 'SEDNIT', 'Pawn Storm', 'Strontium'],
      externalReferences: [reference],
    },
    taken[2],
  ]);
  await undoActors(db, undo);
  expect(await allActors(db)).toEqual(before);
});

test('an actor of a file with the id of another takes nobody’s place, and is taken back alone', async () => {
  await mergeNames(db, 'APT28', ['Fancy Bear'], uuid(1));
  const before = await allActors(db);
  const forged = ['Interpol', 'Europol'].map((name) => ({
    id: uuid(1),
    kind: 'identity' as const,
    name,
    aliases: [`${name}’s office`],
    externalReferences: [],
  }));
  const undo = await takeActors(db, forged);
  await takeActors(db, forged);
  const actors = await allActors(db);
  expect(actors.map(({ name }) => name).sort()).toEqual(['APT28', 'Europol', 'Interpol']);
  expect(actors).toContainEqual(before[0]);
  await undoActors(db, undo);
  expect(await allActors(db)).toEqual(before);
});
