import { makeRandom } from '../../train/random';
import { editWords, movePage, removeBlocks } from './edit-page';
import type { Engine } from './engine';
import { type EngineName, engines } from './engine-list';
import { type Score, scoreFound } from './score';
import { chooseQuotes, type Ends } from './targets';

const seed = 23;
/** Words that are changed. */
const share = 0.05;

/** Quotes of which engine; with the page's own scripts left in it, where many hold the article once more as data. */
export interface Anchoring {
  engine: EngineName;
  count: number;
  withScripts: boolean;
}

/** Milliseconds, and how well: the page as it was described, moved, and moved with words changed and blocks removed. */
export interface Anchored {
  describe: number;
  moved: number;
  edited: number;
  unchangedScore: Score;
  movedScore: Score;
  editedScore: Score;
}

function liveRange({ start, end }: Ends): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Describes quotes of this page and finds them again while the page changes. */
export async function measureAnchoring({ engine, count, withScripts }: Anchoring): Promise<Anchored> {
  if (!withScripts) for (const code of document.querySelectorAll('body :is(script,noscript,template)')) code.remove();
  const { prepare, describe }: Engine = engines[engine];
  if (!describe) throw new Error(`${engine} does not anchor`);
  const targets = chooseQuotes(count, seed);
  const random = makeRandom(seed + 1);

  await prepare?.();
  const start = performance.now();
  const resolve = await describe(targets.map(liveRange));
  const described = performance.now() - start;

  const find = async (truth: (Ends | undefined)[]) => {
    await prepare?.();
    const from = performance.now();
    const found = await resolve();
    return { took: performance.now() - from, score: scoreFound(found, truth) };
  };
  const unchanged = await find(targets);
  movePage(random);
  const moved = await find(targets);
  removeBlocks(targets, random);
  const edited = await find(editWords(targets, share, random));
  return {
    describe: described,
    moved: moved.took,
    edited: edited.took,
    unchangedScore: unchanged.score,
    movedScore: moved.score,
    editedScore: edited.score,
  };
}
