import type { GoldDocument } from './read-treebank';

/** Every how manieth document of a genre is held out, from which on: about a fifth of news, interview and bio, which are most like what we read, and fewer of others. */
const every: Record<string, [step: number, from: number]> = {
  news: [4, 1],
  interview: [5, 2],
  bio: [6, 3],
  speech: [8, 4],
  court: [9, 5],
  essay: [9, 4],
  letter: [12, 5],
};

/** What is learnt from and what is measured on. */
export interface Split {
  train: GoldDocument[];
  /** Held out of training, GUM. */
  held: GoldDocument[];
  /** EWT's own dev split. */
  dev: GoldDocument[];
}

/** Splits GUM by document and takes EWT's own split. */
export function splitTreebanks(gum: GoldDocument[], ewt: GoldDocument[]): Split {
  const seen = new Map<string, number>();
  const train: GoldDocument[] = [];
  const held: GoldDocument[] = [];
  for (const document of gum) {
    const nth = seen.get(document.genre) ?? 0;
    seen.set(document.genre, nth + 1);
    const [step, from] = every[document.genre] ?? [0, 0];
    (step > 0 && nth % step === from ? held : train).push(document);
  }
  return { train: [...train, ...ewt.filter((d) => d.split !== 'dev')], held, dev: ewt.filter((d) => d.split === 'dev') };
}
