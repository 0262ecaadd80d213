import { i18n } from '#i18n';
import { passageLink } from '@/lib/anchor/text-fragment';
import { numberWords } from '@/lib/i18n/number-words';
import type { Row } from '@/lib/library/shelves';
import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import type { ReportQuote } from '@/lib/report/report-text';
import { facetWords } from '../library/facet-words';
import { dayWords } from '../ui/date-words';

/** A claim of the report with its number, in words. */
export function quoteText(number: number, { card, entry }: Row, { body, target, creator, created }: Annotation): ReportQuote {
  const claim = bodyToClaim(body);
  const said = [
    fact('assertedBy', claim.assertedBy ?? i18n.t('libraryNone.source')),
    fact('attributedTo', claim.attributedTo),
    fact('basis', claim.basis),
    fact('strength', facetWords('strength', claim.strength)),
    fact('verdict', facetWords('verdict', claim.verdict)),
    fact('confidence', claim.confidence === undefined ? undefined : numberWords(claim.confidence)),
    fact('article', card.title || card.page),
    fact('publisher', card.publisher),
    fact('published', card.datePublished && dayWords(card.datePublished)),
    fact('retrieved', dayWords(target.state.sourceDate)),
    fact('state', facetWords('state', entry.state ?? '')),
    fact('tags', claim.tags.join(i18n.t('text.comma'))),
    fact('creator', creator?.name),
    fact('tagged', dayWords(created)),
  ];
  return {
    number,
    statement: claim.statement,
    quote: target.selector[0].exact,
    link: passageLink(target),
    facts: said.flat(),
    note: claim.note,
  };
}

/** What is known of a claim, with its label; nothing where nothing is known. */
function fact(name: FactName, words: string | undefined): (readonly [label: string, words: string])[] {
  return words ? [[i18n.t(`reportFact.${name}`), words]] : [];
}

type FactName =
  | 'article'
  | 'publisher'
  | 'published'
  | 'retrieved'
  | 'assertedBy'
  | 'attributedTo'
  | 'basis'
  | 'strength'
  | 'verdict'
  | 'confidence'
  | 'state'
  | 'tags'
  | 'creator'
  | 'tagged';
