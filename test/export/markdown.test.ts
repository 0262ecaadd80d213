import fc from 'fast-check';
import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { markdown } from '../../lib/export/markdown';
import { type Annotation, bodyToClaim } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { anyCollection } from './arbitraries';
import { hostile, hostileWords } from './hostile-words';
import { annotation, article, exported } from './samples';

/** As hostile a reader of Markdown as there is: it runs HTML and makes links of addresses. */
const reader = new MarkdownIt({ html: true, linkify: true });

async function tokensOf(annotations: Annotation[], articles?: Article[]): Promise<Token[]> {
  return reader.parse(await exported(annotations, articles, markdown), {});
}

/** The words of a token and all in it, as a reader sees them; breaks and spaces of any kind count as one space. */
const wordsOf = (token: Token): string =>
  (token.children ?? []).map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content)).join('');
const level = (words: string) =>
  words
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

/** What stands in each quotation, heading and paragraph. */
function parts(tokens: Token[], opening: string): string[] {
  return tokens.flatMap((token, n) => {
    if (token.type !== opening) return [];
    const end = tokens.findIndex((other, m) => m > n && other.type === opening.replace('open', 'close') && other.level === token.level);
    return level(
      tokens
        .slice(n, end)
        .filter(({ type }) => type === 'inline')
        .map(wordsOf)
        .join(' '),
    );
  });
}

const all = (tokens: Token[]): Token[] => tokens.flatMap((token) => [token, ...all(token.children ?? [])]);
const allowed = /^(heading|paragraph|blockquote|bullet_list|list_item|link)_(open|close)$|^(inline|text|hardbreak|softbreak)$/;

/** Nothing but what the format itself writes: no HTML, no pictures, no code, and links to passages alone. */
function expectHarmless(tokens: Token[], annotations: Annotation[]): void {
  for (const { type } of all(tokens)) expect(type).toMatch(allowed);
  const links = all(tokens).filter(({ type }) => type === 'link_open');
  expect(links).toHaveLength(annotations.filter(({ target }) => /^http/.test(target.source)).length);
  for (const link of links) expect(link.attrGet('href')).toMatch(/^https?:\/\//);
}

test('an article has its claims below it, each with its quote, its facts and a link to the passage', async () => {
  expect(await exported([annotation(1)], [article], markdown)).toBe(`# Claims tagged with Ascribe

Exported on 2026-03-05.

## Harbour cranes stand still

News Example · https\\://news\\.example/2026/harbour-outage

Northland disabled the harbour cranes.

> the cranes

- Kind: responsibility
- Asserted by: the port authority
- Attributed to: Northland
- By the words: blamed
- Strength: alleged
- Verdict: unverified
- Confidence: 50 (medium)
- Tags: harbour
- Last changed: 2026-03-01

Second source needed.

[Passage](<${article.url}#:~:text=disabled-,the%20cranes,-at%20noon>)
`);
});

for (const [what, words] of hostileWords) {
  test(`${what} are shown in Markdown as they are, and do nothing`, async () => {
    const { item, about } = hostile(words);
    const tokens = await tokensOf([item], [about]);
    expectHarmless(tokens, [item]);
    expect(parts(tokens, 'blockquote_open')).toEqual([level(words)]);
    expect(parts(tokens, 'heading_open')).toEqual(['Claims tagged with Ascribe', level(words)]);
    expect(parts(tokens, 'list_item_open')).toContain(level(`Asserted by: ${words}`));
    expect(parts(tokens, 'paragraph_open').filter((part) => part === level(words)).length).toBeGreaterThanOrEqual(2);
  });
}

test('any claims are shown in Markdown as they are, and do nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection(5), async ({ annotations, articles }) => {
      const tokens = await tokensOf(annotations, articles);
      expectHarmless(tokens, annotations);
      const quotes = parts(tokens, 'blockquote_open');
      const paragraphs = parts(tokens, 'paragraph_open');
      for (const { target, body } of annotations) {
        if (level(target.selector[0].exact)) expect(quotes).toContain(level(target.selector[0].exact));
        const { statement } = bodyToClaim(body);
        if (level(statement)) expect(paragraphs).toContain(level(statement));
      }
    }),
    { numRuns: 100 },
  );
});

test('a file on a disk is no link', async () => {
  const { target } = annotation(1);
  const item = annotation(1, { target: { ...target, source: 'file:///home/reader/kept.html' } });
  expectHarmless(await tokensOf([item], []), [item]);
  expect(await exported([item], [], markdown)).not.toContain('](');
});
