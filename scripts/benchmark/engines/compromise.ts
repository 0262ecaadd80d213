import type { Engine, Found, Range } from '../engine';
import { reportingVerbs } from './reporting-verbs';

/** What is used of compromise 14; its types are not there unless the benchmark is installed. */
interface Term {
  offset: { start: number; length: number };
  normal: string;
  /** The bare form, where it is another. */
  root?: string;
}
interface View {
  length: number;
  docs: Term[][];
  compute(what: ('offset' | 'root')[]): View;
  people(): View;
  organizations(): View;
  quotations(): View;
  verbs(): View & { subjects(): View };
  eq(at: number): View & { subjects(): View };
  sentences(): View;
}

const rangesOf = ({ docs }: View): Range[] =>
  docs.map((terms) => {
    const last = terms.at(-1)?.offset ?? { start: 0, length: 0 };
    return [terms[0]?.offset.start ?? 0, last.start + last.length];
  });

/**
 * compromise: `people()` as actors, `organizations()` as agencies. It has no list of reporting verbs, so that of the naive lexicon tells which of its `verbs()`
 * is a cue (by roots, since `json()` takes six times as long as all the rest); the source is the verb's `subjects()`, the content the `quotations()` in the sentence or else what follows the verb.
 */
export function makeCompromise(nlp: (text: string) => View): Engine {
  return (text) => {
    const doc = nlp(text).compute(['offset', 'root']);
    const spans: Found['spans'] = [
      ...rangesOf(doc.people()).map(([start, end]) => ({ type: 'actor' as const, start, end })),
      ...rangesOf(doc.organizations()).map(([start, end]) => ({ type: 'agency' as const, start, end })),
    ];
    const sentences = rangesOf(doc.sentences());
    const quotations = rangesOf(doc.quotations());
    const verbs = doc.verbs();
    const cues = rangesOf(verbs);
    const attributions = verbs.docs.flatMap((terms, at): Found['attributions'] => {
      const cue = cues[at];
      const own = cue && sentences.find(([start, end]) => start <= cue[0] && cue[1] <= end);
      if (!own || !terms.some(({ root, normal }) => reportingVerbs.has(root ?? normal))) return [];
      const [source] = rangesOf(verbs.eq(at).subjects());
      const quoted = quotations.filter(([start, end]) => start >= own[0] && end <= own[1]);
      const rest: Range = [cue[1], own[1]];
      const content = quoted.length > 0 ? quoted : /\w\s+\w/.test(text.slice(...rest)) ? [rest] : [];
      return [{ kind: 'statement', strength: 'stated', source: source ? [source] : [], cue: [cue], content }];
    });
    const marks = attributions.map(({ cue: [[start, end] = [0, 0]] }) => ({ type: 'attribution' as const, start, end }));
    return { spans: [...spans, ...marks], attributions };
  };
}
