import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexOwnNames } from '../../lib/lexicon/own-names';
import { Lexicon } from '../../lib/model/lexicon';
import { detectByRules } from '../detect/detect';
import { now, read, readNames } from './read';

const party = (name: string, aliases: string[] = [], kind = 'actor') => ({ name, aliases, kind });
const galaxy = {
  name: 'Threat Actor',
  type: 'threat-actor',
  uuid: '7cdff317-a673-4474-84ec-4f1754947823',
  values: [
    {
      value: 'Quiet Wombat',
      uuid: '1cb7e1cc-d695-42b1-92f4-fd0112a3c9be',
      meta: { synonyms: ['Marsh Choir', 7, 'Marsh Choir'], refs: ['https://x.example'] },
    },
    { value: 'Pale Quokka' },
  ],
};
const bundle = {
  type: 'bundle',
  id: 'bundle--0',
  objects: [
    {
      type: 'intrusion-set',
      name: 'Quiet Wombat',
      aliases: ['Quiet Wombat', 'Marsh Choir'],
      external_references: [{ source_name: 'mitre-attack', external_id: 'G9999', url: 'https://x.example/G9999' }],
    },
    { type: 'threat-actor', name: 'Pale Quokka' },
    { type: 'intrusion-set', name: 'Old Numbat', revoked: true },
    { type: 'identity', name: 'Ostra Harbour Board', identity_class: 'organization' },
    { type: 'identity', name: 'Ada Byron', identity_class: 'individual' },
    { type: 'identity', name: 'Energy', identity_class: 'class' },
    { type: 'malware', name: 'Wombatware' },
  ],
};

const files: { what: string; contents: unknown; name?: string; format: string; entries: object[]; rest?: object }[] = [
  {
    what: 'a MISP galaxy',
    contents: galaxy,
    format: 'misp-galaxy',
    entries: [party('Quiet Wombat', ['Marsh Choir']), party('Pale Quokka')],
    rest: { kinds: false },
  },
  {
    what: 'a STIX bundle',
    contents: bundle,
    format: 'stix',
    entries: [party('Quiet Wombat', ['Marsh Choir']), party('Pale Quokka'), party('Ostra Harbour Board', [], 'agency'), party('Ada Byron')],
    rest: {
      kinds: true,
      ignored: ['malware'],
      refused: [
        { why: 'withdrawn', count: 1, examples: ['Old Numbat'] },
        { why: 'noParty', count: 1, examples: ['Energy'] },
      ],
    },
  },
  {
    what: 'a table',
    contents: 'name,aliases,kind,country\r\nQuiet Wombat,Marsh Choir; Dim Choir,actor,XX\r\n"Board, Ostra",A|B Board,Agency,XX\r\n',
    format: 'csv',
    entries: [party('Quiet Wombat', ['Marsh Choir', 'Dim Choir']), party('Board, Ostra', ['A', 'B Board'], 'agency')],
    rest: { kinds: true, ignored: ['country'] },
  },
  {
    what: 'a table with semicolons, other capitals and no kinds',
    contents: 'Aliases;NAME\n"a1;b1";Quiet Wombat\n',
    format: 'csv',
    entries: [party('Quiet Wombat', ['a1', 'b1'])],
    rest: { kinds: false },
  },
  {
    what: 'a table with formulas as names',
    contents: 'name\n=HYPERLINK("x")\n@Wombat\n',
    format: 'csv',
    entries: [party('=HYPERLINK("x")'), party('@Wombat')],
  },
  {
    what: 'a list',
    contents: '\ufeff# my names\n\nQuiet  Wombat\n  Pale Quokka | Wan Quokka; Grey Quokka\nAcme, Inc.\n',
    format: 'list',
    entries: [party('Quiet Wombat'), party('Pale Quokka', ['Wan Quokka', 'Grey Quokka']), party('Acme, Inc.')],
  },
  {
    what: 'a list with signs that cannot be seen, one name twice and a sentence',
    contents:
      'Quiet\u200b Wombat\u202e\nquiet wombat\nNúkib\nNUKIB | The Office\n42\nThis is a sentence that goes on and on until it is no name at all.\n',
    format: 'list',
    entries: [party('Quiet Wombat'), party('Núkib', ['The Office'])],
    rest: { doubles: 2, refused: [{ why: 'noName', count: 2 }] },
  },
  {
    what: 'names of objects’ own fields',
    contents: '__proto__\nconstructor\ntoString',
    format: 'list',
    entries: [party('__proto__'), party('constructor'), party('toString')],
  },
];
for (const { what, contents, format, entries, rest = {} } of files) {
  test(`${what} is read`, () => {
    const result = readNames(contents, 'my-names.stix.json');
    expect(result).toMatchObject(rest);
    expect(result.lexicon).toMatchObject({ format, added: now, on: true });
    expect(result.lexicon.entries.map(({ externalReferences: _references, ...entry }) => entry)).toEqual(entries);
    expect(Lexicon.safeParse(result.lexicon).success).toBe(true);
  });
}

test('a list is known again by what it is, whatever is in it', () => {
  const id = (contents: unknown, name: string) => readNames(contents, name).lexicon.id;
  expect(id(galaxy, 'a.json')).toBe(id({ ...galaxy, values: galaxy.values.slice(1) }, 'b.json'));
  expect(id('Quiet Wombat', 'a.txt')).toBe(id('Pale Quokka', 'a.txt'));
  expect(id('Quiet Wombat', 'a.txt')).not.toBe(id('Quiet Wombat', 'b.txt'));
});

test('references keep the number that a list gives', () => {
  expect(readNames(bundle).lexicon.entries[0]?.externalReferences).toEqual([
    { sourceName: 'mitre-attack', externalId: 'G9999', url: 'https://x.example/G9999' },
  ]);
  expect(readNames(galaxy).lexicon.entries[0]?.externalReferences).toEqual([
    { sourceName: 'MISP galaxy', externalId: '1cb7e1cc-d695-42b1-92f4-fd0112a3c9be' },
  ]);
});

test('no more entries and aliases are taken than a list can hold', () => {
  const lines = Array.from({ length: 100_010 }, (_, n) => `Name ${n}`).join('\n');
  const { lexicon, refused } = readNames(`${lines}\n`);
  expect(lexicon.entries).toHaveLength(100_000);
  expect(refused).toMatchObject([{ why: 'tooMany', count: 10 }]);
  const aliases = Array.from({ length: 1010 }, (_, n) => `Alias ${n}`).join(';');
  expect(readNames(`Quiet Wombat;${aliases}`).lexicon.entries[0]?.aliases).toHaveLength(1000);
});

const others: [what: string, contents: string | Uint8Array, problem: string][] = [
  ['an empty file', '', 'empty'],
  ['white space', ' \n ', 'empty'],
  ['a page', '<!doctype html><p>Quiet Wombat', 'unknown'],
  ['a PDF', '%PDF-1.7\nQuiet Wombat', 'unknown'],
  ['prose', 'It was a long day at the harbour, and nobody who was there will forget how it went on.\n'.repeat(3), 'unknown'],
  ['JSON of another kind', '{"name":"ascribe","version":"0.1.0"}', 'unknown'],
  ['a list of numbers', '[1,2,3]', 'unknown'],
  ['JSON that is cut off', '{"type":"bundle","objects":[{"type":"identity"', 'syntax'],
  ['JSON nested too deeply', '['.repeat(100), 'tooComplex'],
  ['Latin-1', new Uint8Array([0x4e, 0xda, 0x4b]), 'encoding'],
];
for (const [what, contents, problem] of others) {
  test(`${what} is refused: ${problem}`, () => {
    expect(read(contents)).toMatchObject({ kind: 'problems', problems: [{ problem }] });
  });
}

const shared: { file: string; format: string; entries: number; finds: string }[] = [
  { file: 'misp-threat-actor.json.gz', format: 'misp-galaxy', entries: 1041, finds: 'Researchers say Void Rabisu was behind it.' },
  { file: 'attack-intrusion-sets.stix.json.gz', format: 'stix', entries: 172, finds: 'Researchers say Scattered Spider was behind it.' },
];
for (const { file, format, entries, finds } of shared) {
  const path = `${import.meta.dirname}/../../../shared/lexicons/${file}`;
  test.skipIf(!existsSync(path))(`${file} from ../shared is read whole, and its names are marked (skipped where it is absent)`, () => {
    const { lexicon, refused } = readNames(new Uint8Array(gunzipSync(readFileSync(path))));
    expect({ format: lexicon.format, count: lexicon.entries.length, refused }).toEqual({ format, count: entries, refused: [] });
    expect(Lexicon.safeParse(lexicon).success).toBe(true);
    const found = detectByRules({ text: finds, blocks: [{ start: 0, end: finds.length }] }, indexOwnNames([lexicon]));
    expect(found.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).toContain(`own-list:${lexicon.name}`);
  });
}
