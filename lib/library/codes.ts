/** Gives each different text a number, from 0 on: what is compared a hundred thousand times is compared as numbers. */
export interface Codes {
  texts: string[];
  of: (text: string) => number;
}

/** Codes that know these texts from the start. */
export function makeCodes(texts: readonly string[] = []): Codes {
  const codes: Codes = {
    texts: [...texts],
    of: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, codes.texts.length);
      return codes.texts.push(text) - 1;
    },
  };
  const numbers = new Map(codes.texts.map((text, n) => [text, n]));
  return codes;
}
