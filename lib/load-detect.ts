import { browser } from 'wxt/browser';
import { type Detect, makeDetect } from './detect/detect';
import type { Weights } from './detect/trained';
import { namesFile, readyMark, taggingFile, weightFiles } from './learned-files';
import { keepRulesAlone } from './rules-alone';

/** What each file of weights must hash to, for the browser to check; wxt.config.ts puts it in. `null` in a build on rules alone. */
declare const weightHashes: Record<keyof Weights, string> | null;

/** The weights, each checked, or nothing when one is missing or is not what was built. */
async function fetchWeights(hashes: Record<keyof Weights, string>): Promise<Weights | undefined> {
  const read = async (name: keyof Weights): Promise<Uint8Array> => {
    const answer = await fetch(browser.runtime.getURL(`/${weightFiles[name]}`), { integrity: hashes[name] });
    return new Uint8Array(await answer.arrayBuffer());
  };
  try {
    const [syntax, attributions, parties] = await Promise.all([read('syntax'), read('attributions'), read('parties')]);
    return { syntax, attributions, parties };
  } catch {
    return undefined;
  }
}

/**
 * The detector with what it has learned, which lies beside the code in the extension: the code alone stays small and starts fast. Without sound weights it works
 * by rules alone, and that is kept for the reader to see.
 */
export async function loadDetect(): Promise<Detect> {
  const readJson = async (file: typeof taggingFile | typeof namesFile) => (await fetch(browser.runtime.getURL(`/${file}`))).json();
  const [tagging, names, weights] = await Promise.all([
    readJson(taggingFile),
    readJson(namesFile),
    weightHashes ? fetchWeights(weightHashes) : undefined,
  ]);
  void keepRulesAlone(!weights);
  const detect = makeDetect({ tagging, names, weights });
  performance.mark(readyMark);
  return detect;
}
