import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Claim } from '../../lib/model/claim';
import { claim, uuid } from '../store/samples';

/** The text that passages of these tests stand in: each word is where it is found first. */
const text =
  'The port authority blamed Northland for the outage on Monday. Officials in Ostra said that the harbour cranes stood still for nine hours, and that nobody was hurt.';

/** What a test says of a claim: the words that it quotes, as they stand in the text, and what it claims. */
export interface Told extends Partial<Claim> {
  quote: string;
  /** The text that it was read in; any but the first is another version. */
  inText?: string;
  contextLength?: number;
  textHash?: string;
}

/** A claim of number `n` about words of the text. */
export function claimOf(n: number, { quote, inText = text, contextLength = 32, textHash, ...change }: Told): Annotation {
  const start = inText.indexOf(quote);
  if (start < 0) throw new Error(`no ${quote} in the text`);
  const end = start + quote.length;
  const created = '2026-03-01T08:00:00.000Z';
  return {
    id: uuid(n),
    type: 'Annotation',
    motivation: 'assessing',
    body: claimToBody({ ...claim, ...change }),
    target: {
      type: 'SpecificResource',
      source: 'https://news.example/outage',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: inText.slice(Math.max(0, start - contextLength), start),
          suffix: inText.slice(end, end + contextLength),
        },
        { type: 'TextPositionSelector', start, end },
      ],
      state: { type: 'TimeState', sourceDate: created, textHash: textHash ?? `sha256:${(inText === text ? '0a' : '0b').repeat(32)}` },
    },
    created,
    modified: created,
  };
}

/** The text with words in place of others. */
export const edited = (words: string, by: string) => text.replace(words, by);
