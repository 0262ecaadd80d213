import type { Samples } from './samples';

/** A row of the table: what, ours, the peer's, what was reached and what is wanted. */
export type Row = [what: string, ours: string, peer: string, reached: string, wanted: string];

const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${value < 10 ? value.toPrecision(2) : value.toFixed(0)} ms`);
const times = (value: number): string => (Number.isNaN(value) ? 'no answer' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const raced: { what: string; name: string; ours: string; theirs: string; wanted: string }[] = [
  { what: 'find', name: 'find and paint 300 phrases, mark.js', ours: 'Ascribe', theirs: 'mark.js', wanted: '200 ×' },
  { what: 'find', name: '– mark.js given one expression', ours: 'Ascribe', theirs: 'mark.js, one expression', wanted: '' },
  { what: 'find', name: '– mark.js, page read before', ours: 'Ascribe, page read', theirs: 'mark.js', wanted: '' },
  { what: 'paint', name: 'paint 300 ranges, Hypothesis', ours: 'Ascribe', theirs: 'Hypothesis', wanted: '30 ×' },
  { what: 'paint call', name: '– the call alone, without layout', ours: 'Ascribe', theirs: 'Hypothesis', wanted: '' },
  { what: 'paint shown', name: '– until the next frame', ours: 'Ascribe', theirs: 'Hypothesis', wanted: '' },
  { what: 'paint', name: '– Recogito', ours: 'Ascribe', theirs: 'Recogito', wanted: '' },
  { what: 'paint', name: '– Apache Annotator', ours: 'Ascribe', theirs: 'Apache Annotator', wanted: '' },
  ...[
    { what: 'describe', name: 'describe 300 quotes, Hypothesis', wanted: '100 ×' },
    { what: 'moved', name: 'anchor 300 quotes, page moved, Hypothesis', wanted: '50 ×' },
    { what: 'edited', name: 'anchor 300 quotes, page edited, Hypothesis', wanted: '5 ×' },
  ].flatMap(({ what, name, wanted }) => [
    { what, name, ours: 'Ascribe', theirs: 'Hypothesis', wanted },
    { what, name: '– page read before', ours: 'Ascribe, page read', theirs: 'Hypothesis', wanted: '' },
    { what, name: '– Apache Annotator', ours: 'Ascribe', theirs: 'Apache Annotator', wanted: '' },
  ]),
];

/** What each engine took, beside ours, as medians over pages. */
export function raceRows(samples: Samples, pages: string[]): Row[] {
  return raced.map(({ what, name, ours, theirs, wanted }) => [
    name,
    ms(samples.typical(ours, what, pages)),
    ms(samples.typical(theirs, what, pages)),
    times(samples.ratio(what, ours, theirs, pages)),
    wanted,
  ]);
}

/** How well quotes were anchored, ours beside Hypothesis', all pages together. */
export function scoreRows(samples: Samples): Row[] {
  const of = (engine: string, what: string, part: string, whole: string): string =>
    percent(samples.sum(engine, `${what} ${part}`), samples.sum(engine, `${what} ${whole}`));
  const row = (name: string, what: string, part: string, whole: string, wanted: string): Row => [
    name,
    of('Ascribe', what, part, whole),
    of('Hypothesis', what, part, whole),
    of('Apache Annotator', what, part, whole),
    wanted,
  ];
  return [
    row('found, page moved', 'moved', 'right', 'there', ''),
    ...(['edited', 'scripts'] as const).flatMap((what): Row[] => {
      const where = what === 'scripts' ? 'with inline scripts' : 'page edited';
      return [
        row(`found, ${where}`, what, 'right', 'there', '≥ 98.6 %'),
        row(`misplaced, ${where}`, what, 'misplaced', 'there', '≤ 0.5 %'),
        row(`put on other text though gone, ${where}`, what, 'falsely', 'gone', '≤ 2 %'),
      ];
    }),
  ];
}

const task = (duration: number): string => (duration === 0 ? 'none' : ms(duration));

/** The longest tasks page by page: finding and painting, ours and mark.js; and with the extension and without. */
export function taskRows(samples: Samples, pages: string[]): string[][] {
  return pages.map((page) => [
    page,
    task(samples.medianOf('Ascribe', 'find task', page)),
    task(samples.medianOf('mark.js', 'find task', page)),
    task(samples.medianOf('Ascribe', 'extension task', page)),
    task(samples.medianOf('nothing', 'extension task', page)),
    `${((samples.medianOf('Ascribe', 'bytes', page) - samples.medianOf('nothing', 'bytes', page)) / 1e6).toFixed(1)} MB`,
  ]);
}

/** What marks cost the page, and how soon they are there. */
export function costRows(samples: Samples): Row[] {
  const of = (what: string): number => samples.medianOf('Ascribe', what, 'cost');
  const edits = (by: string, wanted: string): Row => {
    const [took, alone] = [of(`edits ${by}`), of('edits alone')];
    const who = by === 'observed' ? 'an observer that does nothing' : `${Number(by).toLocaleString('en')} marks`;
    return [`5,000 edits of the page, ${who}`, ms(took), ms(alone), times(took / alone), wanted];
  };
  const hit = (what: string): Row[2] => ms(of(`${what} first`));
  return [
    edits('observed', ''),
    edits('300', '≤ 1.2 ×'),
    edits('3000', '≤ 1.6 ×'),
    ['what is under the pointer, 3,000 marks in 3,000 paragraphs', ms(of('hit many')), hit('hit many'), ms(of('hit many')), '≤ 0.1 ms'],
    ['what is under the pointer, 3,000 marks in one text node', ms(of('hit one')), hit('hit one'), ms(of('hit one')), '≤ 0.1 ms'],
    ['first marks, 1,000 words, background warm', ms(of('warm first')), '', ms(of('warm first')), '≤ 150 ms'],
    ['all marks, 1,000 words, background warm', ms(of('warm last')), '', ms(of('warm last')), ''],
    ['first marks, 1,000 words, background stopped', ms(of('cold first')), '', ms(of('cold first')), '≤ 400 ms'],
    ['all marks, 1,000 words, background stopped', ms(of('cold last')), '', ms(of('cold last')), ''],
  ];
}
