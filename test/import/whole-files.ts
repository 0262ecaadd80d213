import { formats } from '../../lib/export/formats';
import { w3c } from '../../lib/export/w3c';
import type { Actor } from '../../lib/model/actor';
import { correction } from '../corrections/samples';
import { annotation, article, exported } from '../export/samples';
import { uuid } from '../store/samples';
import { hypothesisRow, w3cAnnotation } from './foreign';

/** A whole file: what it is, its text, and its value where it is JSON. */
interface WholeFile {
  what: string;
  text: string;
  value?: unknown;
}

const json = (what: string, text: string): WholeFile => ({ what, text, value: JSON.parse(text) });

const actor: Actor = {
  id: uuid(90),
  kind: 'threat-actor',
  name: 'Northland',
  aliases: ['Quiet Wombat'],
  externalReferences: [{ sourceName: 'catalogue', externalId: 'G0001', url: 'https://catalogue.example/G0001' }],
};
const annotations = [annotation(1), annotation(2, { creator: { type: 'Person', name: 'Zoë' } })];
const version = { textHash: article.textHash, firstSeen: article.retrieved, lastSeen: article.retrieved };
const corrections = [correction(1, 'One [Dana] here'), correction(2, 'One [Ben] here', { is: 'agency', everywhere: true })];

/** What Ascribe writes, the complete format twice more: it is refused for any fault, and then says nothing of what is taken. */
const ours = await Promise.all(
  [w3c, w3c, ...formats].map(async (format) => {
    const text = await exported(annotations, [{ ...article, versions: [version] }], format, [actor], corrections);
    return /\+json/.test(format.mediaType) ? json(format.name, text) : { what: format.name, text };
  }),
);

const theirs: [what: string, file: unknown][] = [
  ['annotations of others', { type: 'AnnotationPage', items: [w3cAnnotation(), w3cAnnotation({ id: uuid(1) })] }],
  [
    'a collection of others with pages within it',
    {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [w3cAnnotation()], next: { type: 'AnnotationPage', items: [annotations[0]] } },
    },
  ],
  ['a list of annotations', [w3cAnnotation(), ...annotations]],
  ['an export of Hypothesis', { total: 2, rows: [hypothesisRow(), hypothesisRow({ id: 'other' })] }],
  ['a galaxy of MISP', { name: 'X', uuid: 'y', values: [{ value: 'Quiet Wombat', uuid: 'z', meta: { synonyms: ['Marsh Choir'] } }] }],
  [
    'a STIX bundle',
    {
      type: 'bundle',
      id: 'bundle--1',
      objects: [
        {
          type: 'identity',
          name: 'Quiet Wombat',
          aliases: ['Marsh Choir'],
          identity_class: 'group',
          external_references: [{ source_name: 'a', external_id: 'b', url: 'https://a.example' }],
        },
        { type: 'malware', name: 'X' },
      ],
    },
  ],
];

/** Whole files of every kind that can be chosen: all that Ascribe writes, and what it reads of others. */
export const wholeFiles: WholeFile[] = [
  ...ours,
  ...theirs.map(([what, file]) => json(what, JSON.stringify(file))),
  { what: 'a table of names', text: 'name,aliases,kind\nQuiet Wombat,Marsh Choir;XY,actor\n"Harbour, Ltd",,agency\n' },
  { what: 'a list of names', text: '# mine\nQuiet Wombat;Marsh Choir\nNorthland | Nordland\nOstra\n' },
];
