import { type Annotation, claimToBody } from '@/lib/model/annotation';
import type { Claim } from '@/lib/model/claim';
import type { ClaimDraft } from '@/lib/model/claim-draft';
import type { OpenDraft } from '@/lib/model/open-draft';
import type { ListedDetection } from '@/lib/model/page-status';
import type { RelationWords } from '@/lib/model/relation-words';

const now = '2026-10-02T08:00:00.000Z';
const url = 'https://news.example/cranes';
const textHash = `sha256:${'0'.repeat(64)}`;

export const blame: RelationWords = {
  kind: 'responsibility',
  source: 'The port authority',
  cue: 'blamed',
  content: 'the stoppage',
  target: 'Ember Heron',
  strength: 'alleged',
  cueClass: 'blame',
  nested: false,
};

/** A passage with the quote `exact`, at the start of its article. */
export function draftOfQuote(exact: string, relation?: RelationWords): ClaimDraft {
  return {
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
      ],
      state: { type: 'TimeState', sourceDate: now, textHash },
    },
    article: { url, title: 'Harbour cranes stand still', publisher: 'The Quay', textHash, retrieved: now },
    relation,
  };
}

/** The form of a tab, open on a passage. */
export function openDraft(exact: string, relation?: RelationWords): OpenDraft {
  return { tabId: 1, draft: draftOfQuote(exact, relation) };
}

export const claim: Claim = {
  statement: 'Ember Heron stopped the cranes',
  kind: 'responsibility',
  assertedBy: 'The port authority',
  attributedTo: 'Ember Heron',
  strength: 'alleged',
  verdict: 'disputed',
  confidence: 40,
  tags: ['ports', 'sabotage'],
  note: 'One source only.',
};

/** A saved claim that differs from `claim` in some fields; `n` tells apart. */
export function annotation(n: number, change: Partial<Claim> = {}): Annotation {
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: claimToBody({ ...claim, ...change }),
    target: draftOfQuote('the quoted words').target,
    created: now,
    modified: now,
  };
}

/** A detection as a page lists it. */
export function detection(id: string, kind: ListedDetection['kind'], words: string, relation?: RelationWords): ListedDetection {
  return { id, kind, words, likelihood: 0.9, relation };
}
