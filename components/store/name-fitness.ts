import { browser } from 'wxt/browser';
import { newTally } from '@/lib/import/tally';
import { taggingFile } from '@/lib/learned-files';
import { cut, isWordToo, unfit } from '@/lib/lexicon/own-names';
import type { LexiconEntry } from '@/lib/model/lexicon';
import { makeTagger } from '@/lib/text/tag';

/** How many names of a list are not marked, or not by themselves, and the first of them. */
export type NameFitness = { why: 'short' | 'small' | 'common'; count: number; examples: string[] }[];

/** Looks for names that are too short, have no capital, or are words of English too (which is left out where the extension's list of words cannot be read). */
export async function nameFitness(entries: readonly LexiconEntry[]): Promise<NameFitness> {
  const isCommon = await commonWords();
  const tally = newTally<NameFitness[number]['why']>();
  for (const { name, aliases } of entries) {
    for (const one of [name, ...aliases]) {
      const why = unfit(one) ?? (isCommon(one) ? 'common' : undefined);
      if (why) tally.add(why, one);
    }
  }
  return tally.counts();
}

/** Tells whether a name is a single word that is common in English when it is written small. */
async function commonWords(): Promise<(name: string) => boolean> {
  try {
    const file = await fetch(browser.runtime.getURL(`/${taggingFile}`));
    const tag = makeTagger(await file.json());
    return (name) => {
      const tokens = cut(name);
      if (tokens.length !== 1) return false;
      tag(tokens, 0, 1);
      return isWordToo(tokens[0]!);
    };
  } catch {
    return () => false;
  }
}
