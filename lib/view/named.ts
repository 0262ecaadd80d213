/** Words of the text with the full name of who is meant behind them, where they are not the name itself: `he (Michal Koudelka)`. */
export function named(words: string | undefined, name: string | undefined): string | undefined {
  return words && name && name !== words ? `${words} (${name})` : words;
}
