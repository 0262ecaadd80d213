import type { CardContent, Question } from '../model/card-content';
import type { Kind } from '../model/detection';

/** The words of a correction, as the locale file names them. */
export type CorrectionWord =
  | `correction.${'ask' | 'made' | 'undo' | 'takeBack' | 'failed' | 'covered' | 'otherWords' | 'otherHow'}`
  | `correction.not.${Kind}`
  | `correction.is.${'actor' | 'agency'}`;
export type CorrectionPhrase = 'correction.everywhere';
interface Say {
  (word: CorrectionWord): string;
  (phrase: CorrectionPhrase, words: string[]): string;
}

const longestNamed = 40; // UTF-16 units: a name, or the words of a cue

const others = { actor: 'agency', agency: 'actor', attribution: undefined } as const;

/** How a mark can be corrected in its card: what it may be instead, or, where it is there by the correction `made`, that this is taken back. */
export function correctionOffer(
  { text, detection: { kind, spans } }: Question,
  made: string | undefined,
  say: Say,
): NonNullable<CardContent['correction']> {
  const words = text.slice(spans[0]!.start, spans.at(-1)!.end);
  const is = others[kind];
  return {
    ask: say('correction.ask'),
    choices: [{ label: say(`correction.not.${kind}`), is: 'none' }, ...(is ? [{ label: say(`correction.is.${is}`), is }] : [])],
    everywhere: say('correction.everywhere', [words.length > longestNamed ? `${words.slice(0, longestNamed)}…` : words]),
    otherWords: say('correction.otherWords'),
    otherHow: say('correction.otherHow'),
    undo: say(made ? 'correction.takeBack' : 'correction.undo'),
    failed: say('correction.failed'),
    covered: say('correction.covered'),
    made,
  };
}
