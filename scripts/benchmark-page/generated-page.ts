import { makeRandom } from '../train/random';

const syllables = 'ba ce dor el fi gra hun is jo kel lum mar no or pa ril so tan ur ves wi yon'.split(' ');
const wordCount = 5000;
const escaped = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article>${body}</article></main></body></html>`;

/** An article of so many made-up words, some of them common and most rare, in paragraphs of 100 with links and stressed words. The same for the same number. */
export function generatedPage(words: number): string {
  const random = makeRandom(words);
  const pick = (from: string[], share: number): string => from[Math.floor(share * from.length)]!;
  const lexicon = Array.from({ length: wordCount }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(syllables, random())).join(''),
  );
  const word = (): string => pick(lexicon, random() * random());
  const inline = (text: string): string => {
    const kind = random();
    if (kind < 0.03) return `<a href="#${text}">${text}</a>`;
    return kind < 0.05 ? `<em>${text}</em>` : text;
  };
  const paragraphs = Array.from({ length: words / 100 }, () => `<p>${Array.from({ length: 100 }, () => inline(word())).join(' ')}.</p>`);
  return escaped('Generated', paragraphs.join('\n'));
}

/** The same words in one single text node, or in so many paragraphs of one each. */
export function plainPage(words: number, paragraphs: number): string {
  const random = makeRandom(words);
  const per = words / paragraphs;
  const texts = Array.from({ length: paragraphs }, () =>
    Array.from({ length: per }, () => syllables[Math.floor(random() * syllables.length)]!.repeat(2)).join(' '),
  );
  return escaped('Plain', texts.map((text) => `<p>${text}</p>`).join('\n'));
}
