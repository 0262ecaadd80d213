import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import lists from '../lib/lexicon/names.json';
import { numberedGroups } from '../lib/lexicon/threat-groups';

/** How many of a catalogue's groups our list or our rule for numbered names knows, by the main name or by any alias, and the names that they lack. */
interface Coverage {
  catalogue: string;
  groups: number;
  byName: number;
  byAnyName: number;
  missing: string[];
}

interface Group {
  name: string;
  aliases: string[];
}

interface MispValue {
  value: string;
  meta?: { synonyms?: string[] };
}

interface StixObject {
  type: string;
  revoked?: boolean;
  name: string;
  aliases?: string[];
}

const normalise = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function readJson<Content>(path: string): Content {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Content;
}

function readMisp(folder: string): Group[] {
  const { values } = readJson<{ values: MispValue[] }>(`${folder}/misp-threat-actor.json.gz`);
  return values.map(({ value, meta }) => ({ name: value, aliases: meta?.synonyms ?? [] }));
}

function readAttack(folder: string): Group[] {
  const { objects } = readJson<{ objects: StixObject[] }>(`${folder}/attack-intrusion-sets.stix.json.gz`);
  return objects.filter(({ type, revoked }) => type === 'intrusion-set' && !revoked).map(({ name, aliases = [] }) => ({ name, aliases }));
}

/** Whether the detector knows a name by its number: `UNC3886`. */
const isNumbered = (name: string): boolean => numberedGroups.has(/^([A-Za-z]+)[ -]?\d+$/.exec(name)?.[1]?.toLowerCase() ?? '');

function cover(catalogue: string, groups: Group[]): Coverage {
  const ours = new Set(lists.groups.flatMap((group) => group.split('|')).map(normalise));
  const known = (name: string): boolean => isNumbered(name) || ours.has(normalise(name));
  const missing = groups.filter(({ name, aliases }) => ![name, ...aliases].some(known));
  return {
    catalogue,
    groups: groups.length,
    byName: groups.filter(({ name }) => known(name)).length,
    byAnyName: groups.length - missing.length,
    missing: missing.map(({ name }) => name),
  };
}

/** Compares our list of threat groups with the MISP galaxy's and MITRE ATT&CK's, read from `folder`. */
export function checkLexicon(folder: string): Coverage[] {
  return [cover('MISP threat actors', readMisp(folder)), cover('MITRE ATT&CK intrusion sets', readAttack(folder))];
}

function main(): void {
  const folder = process.argv[2] ?? '../shared/lexicons';
  if (!existsSync(folder)) {
    console.error(`There is no ${folder}: name the folder that holds misp-threat-actor.json.gz and attack-intrusion-sets.stix.json.gz`);
    process.exitCode = 1;
    return;
  }
  const names = lists.groups.flatMap((group) => group.split('|')).length;
  console.log(`Our list: ${lists.groups.length} groups, ${names} names`);
  for (const { catalogue, groups, byName, byAnyName, missing } of checkLexicon(folder)) {
    console.log(`${catalogue}: ${groups}; ${byName} by their main name, ${byAnyName} by any name`);
    if (missing.length > 0) console.log(`  lacking: ${missing.join(', ')}`);
  }
}

if (process.argv[1]?.endsWith('check-lexicon.ts')) main();
