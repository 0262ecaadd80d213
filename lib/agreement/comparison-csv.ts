import { byteOrderMark, csvLines } from '../export/csv-lines';
import { passageUri } from '../export/place';
import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Figures, Same, SpanF1 } from './figures';
import type { Kappa } from './kappa';
import { type Listed, listingsOf, sidesOf } from './listed';

/** What two readers are called in a file. */
export interface Names {
  a: string;
  b: string;
}

type Cells = (string | number | undefined)[];

/** The figures of two readers as CSV: one line for each, with what it was counted from. Numbers are whole or shares of 1. */
export function figuresCsv(figures: Figures, names: Names): string {
  const none = undefined;
  const span = (what: string, { matched, a, b, f1 }: SpanF1): Cells => [what, '', 'F1', f1, matched, a, b, none, none, none];
  const same = (what: string, { n, same: count }: Same): Cells => [
    what,
    '',
    'share',
    n > 0 ? count / n : none,
    count,
    n,
    n,
    none,
    none,
    none,
  ];
  const kappa = (what: string, found: Kappa, tag = ''): Cells => {
    const { n, observed, expected, kappa: value, error } = found;
    return [what, tag, 'kappa', value, observed === undefined ? 0 : Math.round(observed * n), n, n, observed, expected, error];
  };
  const { spans, kind, source, target, strength, verdict, tags, tag } = figures;
  return `${byteOrderMark}${csvLines([
    ['what', 'tag', 'measure', 'value', 'same', `of ${names.a}`, `of ${names.b}`, 'observed', 'by_chance', 'standard_error'],
    span('passages that overlap', spans.any),
    span('passages that overlap by half', spans.half),
    span('passages that are the same', spans.exact),
    kappa('verdict', verdict),
    kappa('strength', strength),
    kappa('all tags', tags),
    ...tag.map((one) => kappa('tag', one, one.tag)),
    same('kind', kind),
    same('asserted_by', source),
    same('attributed_to', target),
  ])}`;
}

const sideColumns: Record<string, (annotation: Annotation) => string | number | undefined> = {
  quote: ({ target }) => target.selector[0].exact,
  statement: ({ body }) => bodyToClaim(body).statement,
  kind: ({ body }) => bodyToClaim(body).kind,
  asserted_by: ({ body }) => bodyToClaim(body).assertedBy,
  attributed_to: ({ body }) => bodyToClaim(body).attributedTo,
  strength: ({ body }) => bodyToClaim(body).strength,
  verdict: ({ body }) => bodyToClaim(body).verdict,
  confidence: ({ body }) => bodyToClaim(body).confidence,
  tags: ({ body }) => bodyToClaim(body).tags.join('; '),
  note: ({ body }) => bodyToClaim(body).note,
  link: ({ target }) => passageUri(target),
  id: ({ id }) => id,
};
const sides = Object.values(sideColumns);

/** Claims side by side as CSV: one line for each pair, and for each that stands alone; `differs` names what differs. */
export function listedCsv(all: readonly Listed[], names: Names): string {
  const heads = (name: string) => Object.keys(sideColumns).map((column) => `${column} (${name})`);
  return `${byteOrderMark}${csvLines([
    ['title', 'publisher', 'differs', 'overlap', ...heads(names.a), ...heads(names.b)],
    ...all.map((listed) => {
      const { a, b } = sidesOf(listed);
      const cellsOf = (side: Annotation | undefined): Cells => sides.map((cell) => side && cell(side));
      const share = 'pair' in listed ? listed.pair.share : undefined;
      return [listed.card.title, listed.card.publisher, wordsFor(listed, names), share, ...cellsOf(a), ...cellsOf(b)];
    }),
  ])}`;
}

function wordsFor(listed: Listed, { a, b }: Names): string {
  if ('onlyA' in listed) return `only ${a}`;
  return 'onlyB' in listed ? `only ${b}` : listingsOf(listed).join('; ');
}
