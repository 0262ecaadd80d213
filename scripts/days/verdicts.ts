import { mostVersions } from '../../lib/model/article';
import type { Part } from './day';

/** What is said of the whole day: what was looked at, how it stands, and whether that is as it should be. Times depend on what else the machine does. */
export interface Verdict {
  of: 'counts' | 'memory' | 'times';
  what: string;
  says: string;
  isGood: boolean;
}

/** The middle one of some measurements; 0 of none. */
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Starts of the morning and of the evening that are compared. */
const someStarts = 10;
/** How many times what it was in the morning a figure may be in the evening: things that are counted do not waver, memory does, times on a busy machine most. */
const most = { counts: 1.02, memory: 1.1, times: 1.25 };
/** React keeps elements that a window showed last for the next that it makes. */
const mostOfPanel = 1.1;
const units = { counts: '', memory: ' MB', times: ' ms' };

function compare(of: Verdict['of'], what: string, first: number, last: number, atMost = most[of]): Verdict {
  const [before, after] = [first, last].map((figure) => figure.toFixed(of === 'counts' ? 0 : 2));
  return { of, what, says: `${before} → ${after}${units[of]}, ${(last / first).toFixed(2)} times`, isGood: last <= first * atMost };
}

const limit = (what: string, count: number, atMost: number): Verdict => ({
  of: 'counts',
  what,
  says: `${count}, at most ${atMost}`,
  isGood: count <= atMost,
});

const holders = [
  { name: 'a page just loaded', holder: 'fresh', atMost: most.counts },
  { name: 'the page open all day', holder: 'allDay', atMost: most.counts },
  { name: 'the side panel open all day', holder: 'panel', atMost: mostOfPanel },
] as const;

/** Compares the end of the day's first part with the end of its last: memory is flat, nothing has leaked, and the start is no slower. */
export function verdicts(parts: Part[]): Verdict[] {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const starts = parts.flatMap((part) => part.starts);
  const { annotations = 0, articles = 0, anchorings = 0, versions = 0, catalogue = 0, actors = 0 } = last.kept.rows;
  const isKnown = first.browserMegabytes !== undefined && last.browserMegabytes !== undefined;
  return [
    compare('memory', 'memory of the background', first.workerMegabytes, last.workerMegabytes),
    ...(isKnown ? [compare('memory', 'memory of the whole browser', first.browserMegabytes!, last.browserMegabytes!)] : []),
    ...holders.flatMap(({ name, holder, atMost }) => [
      compare('memory', `memory of ${name}`, first[holder].megabytes, last[holder].megabytes),
      compare('counts', `listeners of ${name}`, first[holder].listeners, last[holder].listeners, atMost),
      compare('counts', `nodes of ${name}`, first[holder].nodes, last[holder].nodes, atMost),
      compare('counts', `documents of ${name}`, first[holder].documents, last[holder].documents),
    ]),
    limit('claims on disk', annotations, last.claims),
    limit('rows of where claims stand', anchorings, annotations),
    limit('rows of articles', articles, annotations),
    limit('rows of the catalogue', catalogue, articles),
    limit('rows of actors', actors, annotations),
    limit('rows of versions of texts', versions, articles * mostVersions + annotations),
    limit('forms of tabs that were closed', last.kept.sessionKeys.filter((key) => key.startsWith('draft:')).length, 0),
    limit('bytes of storage', last.kept.bytes, first.kept.bytes),
    limit('registered content scripts', last.kept.scripts, 1),
    compare('times', 'start of the background', median(starts.slice(0, someStarts)), median(starts.slice(-someStarts))),
    compare('times', 'time to the first mark', median(first.marks), median(last.marks)),
  ];
}
