import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { NewClaim } from '../../lib/store/write-annotations';

export const story = 'https://news.example/2026/harbour-outage';
const now = '2026-03-01T08:00:00.000Z';
const textHash = `sha256:${'0a'.repeat(32)}`;

/** An annotation's id with a number in it. */
export const uuid = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const claim: Claim = {
  statement: 'Northland disabled the harbour cranes.',
  kind: 'responsibility',
  assertedBy: 'the port authority',
  attributedTo: 'Northland',
  basis: 'blamed',
  strength: 'alleged',
  verdict: 'unverified',
  confidence: 50,
  tags: ['harbour'],
  note: 'Second source needed.',
};

export const article: Article = { url: story, title: 'Harbour cranes stand still', publisher: 'News Example', textHash, retrieved: now };

/** What `saveClaim` takes, for the claim of number `n`, about a passage `at` an offset. */
export function newClaim(n: number, { url = story, at = n, ...changed }: Partial<Claim> & { url?: string; at?: number } = {}): NewClaim {
  return {
    id: uuid(n),
    now,
    claim: { ...claim, ...changed },
    draft: {
      article: { ...article, url },
      target: {
        type: 'SpecificResource',
        source: url,
        selector: [
          { type: 'TextQuoteSelector', exact: 'the cranes', prefix: 'disabled ', suffix: ' at noon' },
          { type: 'TextPositionSelector', start: at, end: at + 10 },
          {
            type: 'FragmentSelector',
            conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            value: ':~:text=disabled-,the%20cranes,-at%20noon',
          },
        ],
        state: { type: 'TimeState', sourceDate: now, textHash },
      },
    },
  };
}

/** The ids of annotations, in their order. */
export const idsOf = (annotations: Annotation[]) => annotations.map(({ id }) => id);
