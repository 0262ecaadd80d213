import type { startBench } from './bench-browser';
import type { Score } from './in-page/score';
import type { BenchmarkPage } from './pages';
import type { Samples } from './samples';

/** Phrases to mark and quotes to anchor in each page. */
const count = 300;

const finders = ['Ascribe', 'Ascribe, page read', 'mark.js', 'mark.js, one expression'] as const;
const painters = ['Ascribe', 'Hypothesis', 'Recogito', 'Apache Annotator'] as const;
const anchorers = ['Ascribe', 'Ascribe, page read', 'Hypothesis', 'Apache Annotator'] as const;

const withScriptsToo = new Set<string>(['Ascribe', 'Hypothesis']);
const quickAnchorers = ['Ascribe', 'Ascribe, page read', 'Hypothesis'] as const;

/** Our few milliseconds are noisier than the seconds of others, so ours are taken so many times as often. */
export const moreOften = 3;

/** Whose turn it is: the list from another start each time, so that no engine is always the first; when the others have had theirs, ours alone. */
const turned = <Name extends string>(names: readonly Name[], rep: number, reps: number): Name[] =>
  names.map((_, at) => names[(at + rep) % names.length]!).filter((name) => rep < reps || name.startsWith('Ascribe'));
const named = (what: string, score: Score): Record<string, number> =>
  Object.fromEntries(Object.entries(score).map(([name, value]) => [`${what} ${name}`, value]));

/** Lets every engine mark a page and anchor in it, one after the other, the others `reps` times. An engine that takes too long has no sample. */
export async function measureEngines(bench: Awaited<ReturnType<typeof startBench>>, page: BenchmarkPage, reps: number, samples: Samples) {
  for (let rep = 0; rep < reps * moreOften; rep += 1) {
    for (const engine of turned(finders, rep, reps)) {
      const times = await bench.ask(page.html, 'measureMarking', { engine, what: 'findAndPaint', count });
      if (times) samples.add(engine, page.name, { find: times.done, 'find task': times.longestTask });
    }
    for (const engine of turned(painters, rep, reps)) {
      const times = await bench.ask(page.html, 'measureMarking', { engine, what: 'paint', count });
      if (times) samples.add(engine, page.name, { paint: times.done, 'paint call': times.call, 'paint shown': times.shown });
    }
    // The generated page has no scripts, and for some peers it is a matter of minutes.
    for (const engine of turned(page.isHuge ? quickAnchorers : anchorers, rep, reps)) {
      for (const withScripts of rep === 0 && !page.isHuge && withScriptsToo.has(engine) ? [false, true] : [false]) {
        const answer = await bench.ask(page.html, 'measureAnchoring', { engine, count, withScripts });
        if (!answer) continue;
        const { describe, moved, edited, movedScore, editedScore } = answer;
        const what = withScripts ? 'scripts' : 'edited';
        samples.add(engine, page.name, {
          ...(!withScripts && { describe, moved, edited }),
          ...(rep === 0 && { ...named(what, editedScore), ...(!withScripts && named('moved', movedScore)) }),
        });
      }
    }
  }
}
