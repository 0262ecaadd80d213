import type { Kind } from '../../lib/model/detection';
import type { PageStatus } from '../../lib/model/page-status';
import type { RelationWords } from '../../lib/model/relation-words';
import { Settings } from '../../lib/model/settings';
import { ofHundred } from '../../lib/view/likelihood-word';
import { shownOf } from '../../lib/view/look-of';
import { named } from '../../lib/view/named';

/** What `npm start` tells of a page: with `--json`, exactly this. */
export interface Report {
  page: { url: string; title?: string; publisher?: string; datePublished?: string; language?: string; words: number };
  /** The page's state as the extension says it, and for `failed` why. */
  state: PageStatus['state'];
  problem?: string;
  counts: Record<Kind, number>;
  /** Each with how likely it is right, 0 to 1. */
  relations: (RelationWords & { likelihood: number })[];
  /** What was written, where something was: the export holds the first attributions, tagged as claims. */
  files?: { screenshot: string; export?: string; claims?: number };
}

/** Makes the report of a page from what its content script says: of the detections those that a new reader is shown. */
export function reportOn(url: string, status: PageStatus): Report {
  const shown = shownOf(status.detections, Settings.parse({}));
  const count = (kind: Kind) => shown.filter((detection) => detection.kind === kind).length;
  const { title, publisher, datePublished } = status.article ?? {};
  return {
    page: { url, title, publisher, datePublished, language: status.language, words: status.words },
    state: status.state,
    ...(status.problem !== undefined && { problem: status.problem }),
    counts: { actor: count('actor'), agency: count('agency'), attribution: count('attribution') },
    relations: shown.flatMap(({ relation, likelihood }) => (relation ? [{ ...relation, likelihood }] : [])),
  };
}

const states: Record<PageStatus['state'], string> = {
  reading: 'the page was still being read when the time was up',
  marked: 'marked',
  off: 'marks are off on this page',
  'no-article': 'no article was found on this page, so nothing is marked',
  'other-language': 'the page is not in English, so nothing is marked',
  failed: 'the page could not be marked',
};

/** The report for reading: counts, then each relation in lines of their own. */
export function printReport({ page, state, problem, counts, relations, files }: Report): string {
  const line = (name: string, value: string | undefined) => (value ? [`    ${name.padEnd(8)} ${value.replace(/\s+/g, ' ')}`] : []);
  return [
    page.title ?? page.url,
    [page.publisher, page.datePublished, page.language, `${page.words} words`].filter(Boolean).join(' · '),
    problem ? `${states[state]}: ${problem}` : states[state],
    '',
    `Actors ${counts.actor}, agencies ${counts.agency}, attributions ${counts.attribution}`,
    ...relations.flatMap(
      ({ kind, source, sourceName, reportedBy, cue, content, target, targetName, strength, cueClass, likelihood }, index) => [
        '',
        `${String(index + 1).padStart(3)} ${kind}, ${cueClass}, ${strength}, ${ofHundred(likelihood)} % sure`,
        ...line('source', named(source, sourceName) ?? (reportedBy && `(in a statement by ${reportedBy})`)),
        ...line('cue', cue),
        ...line('content', content),
        ...line('target', named(target, targetName)),
      ],
    ),
    ...(files ? ['', `Screenshot  ${files.screenshot}`] : []),
    ...(files?.export ? [`Export      ${files.export} (the first ${files.claims}, tagged as claims)`] : []),
  ].join('\n');
}
