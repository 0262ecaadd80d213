import { type Annotation, bodyToClaim, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { annotation, article } from './samples';

/** Words that files have come to grief over; each stands in every field of a claim and its article. */
export const hostileWords: [what: string, words: string][] = [
  ['quotes', 'She said “no”, he said "yes", they said \'perhaps\', `so`'],
  ['line ends', 'one\r\ntwo\rthree\n\nfour\u2028five'],
  ['emoji', '👩🏽‍💻🇨🇿 é'],
  ['right-to-left text', 'قال المتحدث: «لا تعليق» \u202eevil\u202c'],
  ['a formula', '=HYPERLINK("https://news.example","x")'],
  ['a formula of two lines', '=1+1\n+2'],
  ['a formula behind a semicolon', 'harmless;=1+1'],
  ['a formula behind a tab', '\t=1+1'],
  ['a formula behind a line end', '\r=1+1'],
  ['a sum, a sign and an at', '@SUM(A1)-1,+2;-3'],
  ['HTML', '<img src=x onerror=alert(1)></script><!-- &amp; -->'],
  ['a script’s address', '[click](javascript:alert(1)) <javascript:alert(1)> javascript:alert(1)'],
  [
    'Markdown',
    '# Head\n- item\n> quote\n1. one\n```\ncode\n***bold*** ![x](https://evil.example/y.png) [a]: https://evil.example | a | b |',
  ],
  ['addresses', 'https://evil.example www.evil.example reader@evil.example'],
  ['a name of JavaScript’s own', '__proto__'],
  ['lone surrogates', '\ud83d alone \udc00'],
  ['a separator of lists', 'a; b, c'],
  ['control characters', 'bell\u0007 escape\u001b[31m'],
];

const text = (words: string) => words.slice(0, 200);

/** A claim, and an article, of these words alone. */
export function hostile(words: string, changed: Partial<Claim> = {}): { item: Annotation; about: Article } {
  const sample = annotation(1);
  const [quote, position, fragment] = sample.target.selector;
  const claim = { ...bodyToClaim(sample.body), statement: words, assertedBy: words, attributedTo: words, basis: words, note: words };
  return {
    item: {
      ...sample,
      body: claimToBody({ ...claim, tags: [text(words)], ...changed }),
      target: {
        ...sample.target,
        selector: [
          { ...quote, exact: words, prefix: text(words), suffix: text(words) },
          position,
          { ...fragment!, value: `:~:text=${words}` },
        ],
      },
      creator: { type: 'Person', name: words },
    },
    about: { ...article, title: words, publisher: words, byline: words, datePublished: text(words), language: words.slice(0, 35) },
  };
}
