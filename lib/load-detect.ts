import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Detect, makeDetect } from './detect/detect';
import type { Weights } from './detect/trained';
import { namesFile, readyMark, taggingFile, weightFiles } from './learned-files';
import type { OwnNames } from './lexicon/own-names';
import { keepRulesAlone } from './rules-alone';
import type { AscribeDatabase } from './store/db';
import { followOwnNames } from './store/lexicons';
import { within } from './within';

type LearnedFile = typeof taggingFile | typeof namesFile | (typeof weightFiles)[keyof Weights];

/** What each file must hash to, for the browser to check; wxt.config.ts puts it in. A build on rules alone knows none of the weights. */
declare const learnedHashes: Partial<Record<LearnedFile, string>>;

const patience = 1000; // ms for the store to give the reader's names: it may be held up for as long as another window is open

async function read(file: LearnedFile): Promise<Response> {
  const integrity = learnedHashes[file];
  if (!integrity) throw new Error(`${file} is not in this build`);
  return fetch(browser.runtime.getURL(`/${file}`), { integrity });
}

/** The weights, each checked, or nothing when one is missing or is not what was built. */
async function readWeights(): Promise<Weights | undefined> {
  const bytes = async (file: LearnedFile) => new Uint8Array(await (await read(file)).arrayBuffer());
  try {
    const [syntax, attributions, parties] = await Promise.all([
      bytes(weightFiles.syntax),
      bytes(weightFiles.attributions),
      bytes(weightFiles.parties),
    ]);
    return { syntax, attributions, parties };
  } catch {
    return undefined;
  }
}

/** The lists of words and names, without which nothing can be found. @throws Error, in the reader's words, when one is missing or is not what was built */
async function readWords() {
  const json = async (file: LearnedFile) => (await read(file)).json();
  try {
    const [tagging, names] = await Promise.all([json(taggingFile), json(namesFile)]);
    return { tagging, names };
  } catch {
    throw new Error(i18n.t('page.damaged'));
  }
}

/**
 * The detector with what it has learned, which lies beside the code in the extension: the code alone stays small and starts fast; and with the names of the
 * reader's own lists as they are at each moment. Without sound weights it works by rules alone, and that is kept for the reader to see.
 */
export async function loadDetect(db: AscribeDatabase): Promise<Detect> {
  let own: OwnNames | undefined;
  const ownNames = new Promise<void>((read) => {
    followOwnNames(db, (names) => {
      own = names;
      read();
    });
  });
  const [words, weights] = await Promise.all([readWords(), readWeights(), within(patience, ownNames)]);
  void keepRulesAlone(!weights);
  const detect = makeDetect({ ...words, weights });
  performance.mark(readyMark);
  return (page) => detect(page, own);
}
