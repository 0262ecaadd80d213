import { makeCodes } from '../library/codes';
import { scaleOf } from '../library/facet';
import type { Party } from '../library/parties';
import type { Row, Shelves } from '../library/shelves';
import { type Naming, namings } from './naming';

/** What a table counts claims by: for each claim of the report the code of its value. The value '' is that nobody or nothing is named. */
export interface Axis {
  codes: Uint32Array;
  /** By code: what tells the values apart. */
  keys: readonly string[];
  /** By code: what they are called. */
  names: readonly string[];
  /** All values are shown, in the order of their codes; else those that occur, most claims first. */
  isScale: boolean;
}

/** By who asserts claims, or by whom they hold responsible: all names of one party are one value. */
export function partyAxis(rows: readonly Row[], side: 'source' | 'target', { codes }: Shelves, partyOf: (name: string) => Party): Axis {
  const keys = makeCodes(['']);
  const names = [''];
  const partyCodes = codes.source.texts.map((text) => {
    const { key, name } = partyOf(text);
    const code = keys.of(key);
    names[code] ??= oneLine(name);
    return code;
  });
  return { codes: codesOf(rows, (row) => partyCodes[row[side]]!), keys: keys.texts, names, isScale: false };
}

/** By who published the articles. */
export function publisherAxis(rows: readonly Row[], { codes }: Shelves): Axis {
  const { texts } = codes.publisher;
  return { codes: codesOf(rows, ({ publisher }) => publisher), keys: texts, names: texts.map(oneLine), isScale: false };
}

/** By how firmly the words commit, or by the reader's verdict. */
export function scaleAxis(rows: readonly Row[], facet: 'strength' | 'verdict'): Axis {
  const keys = scaleOf[facet] ?? [];
  return { codes: codesOf(rows, (row) => row[facet]), keys, names: keys, isScale: true };
}

/** By whether a name is given for who asserts claims. */
export function namingAxis(rows: readonly Row[], { codes }: Shelves, namingOf: (name: string) => Naming): Axis {
  const bySource = codes.source.texts.map((name) => namings.indexOf(namingOf(name)));
  return { codes: codesOf(rows, ({ source }) => bySource[source]!), keys: namings, names: namings, isScale: true };
}

function codesOf(rows: readonly Row[], of: (row: Row) => number): Uint32Array {
  const codes = new Uint32Array(rows.length);
  for (let n = 0; n < rows.length; n++) codes[n] = of(rows[n]!);
  return codes;
}

/** Line ends in a name would break a picture's label. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
