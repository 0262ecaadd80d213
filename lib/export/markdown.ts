import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import { asUri } from '../model/page-address';
import { stix, wordsFor } from '../model/scales';
import type { Format } from './format';
import { inlineMarkdown, markdownLines, markdownLink, markdownQuote } from './markdown-text';
import { passageUri } from './place';

/** A document to read or to work on: article by article, each claim with its quote and a link to the passage. All words are shown as they are. */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  isComplete: false,
  takes: () => true,
  async *write({ pages, now }) {
    yield `# Claims tagged with Ascribe\n\nExported on ${now.slice(0, 10)}.\n`;
    for await (const { article, annotations } of pages) {
      yield `\n${headOf(article, annotations[0]!.target.source)}\n`;
      for (const annotation of annotations) yield `\n${claimText(annotation)}\n`;
    }
  },
};

function headOf(article: Article | undefined, source: string): string {
  const title = inlineMarkdown(article?.title || source) || 'Untitled';
  const facts = [article?.publisher, article?.byline, article?.datePublished, asUri(article?.url ?? source)];
  return `## ${title}\n\n${facts.flatMap((fact) => (fact ? inlineMarkdown(fact) : [])).join(' · ')}`;
}

function claimText(annotation: Annotation): string {
  const claim = bodyToClaim(annotation.body);
  const { target, creator, modified } = annotation;
  const confidence = claim.confidence === undefined ? undefined : `${claim.confidence} (${wordsFor(stix, claim.confidence).join()})`;
  const facts = [
    ['Kind', claim.kind],
    ['Asserted by', claim.assertedBy],
    ['Attributed to', claim.attributedTo],
    ['By the words', claim.basis],
    ['Strength', claim.strength],
    ['Verdict', claim.verdict],
    ['Confidence', confidence],
    ['Tags', claim.tags.join(', ')],
    ['By', creator?.name],
    ['Last changed', modified.slice(0, 10)],
  ].flatMap(([name, value]) => (value ? `- ${name}: ${inlineMarkdown(value)}` : []));
  return [
    markdownLines(claim.statement),
    markdownQuote(target.selector[0].exact),
    facts.join('\n'),
    claim.note && markdownLines(claim.note),
    markdownLink('Passage', passageUri(target)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
