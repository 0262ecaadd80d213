import type { AnchorState } from '../../../lib/model/anchoring';
import { type Annotation, claimToBody } from '../../../lib/model/annotation';
import type { Article } from '../../../lib/model/article';
import { type Claim, Verdict } from '../../../lib/model/claim';
import { Strength } from '../../../lib/model/strength';
import { makeRandom } from '../../train/random';

/** What a library of a busy desk could be like: ten claims an article, few names that are in many claims and many that are in few. */
const sizes = { claimsPerArticle: 10, publishers: 60, names: 4000, tags: 300, words: 20_000 };
const syllables = ['ka', 'ro', 'mi', 'ten', 'sul', 'vo', 'bri', 'an', 'de', 'lo', 'pra', 'nis', 'chu', 'er', 'zá', 'ně'];
const firstDay = Date.UTC(2020, 0, 1);
const spread = 2000; // days

/** A library of `count` claims, and how each stands in its page as far as it was looked at: always the same for the same count. */
export function generateLibrary(count: number): { annotations: Annotation[]; articles: Article[]; states: Map<string, AnchorState> } {
  const random = makeRandom(1);
  const below = (size: number) => Math.floor(random() * size);
  /** Low numbers are frequent, as words and names are. */
  const frequent = (size: number) => Math.floor(size ** random()) - 1;
  const wordOf = (n: number): string => {
    let word = '';
    for (let rest = n + 16; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
    return word;
  };
  const sentence = (length: number) => Array.from({ length }, () => wordOf(frequent(sizes.words))).join(' ');
  const nameOf = (n: number) => `${wordOf(n * 7)[0]!.toUpperCase()}${wordOf(n * 7).slice(1)} ${wordOf(n)}`;
  const textHash = `sha256:${'0a'.repeat(32)}`;
  const dayAfter = (days: number) => new Date(firstDay + days * 86_400_000 + below(86_400_000)).toISOString();

  const annotations: Annotation[] = [];
  const articles: Article[] = [];
  const states = new Map<string, AnchorState>();
  for (let n = 0; n < count; n++) {
    const articleNumber = Math.floor(n / sizes.claimsPerArticle);
    const publisher = frequent(sizes.publishers);
    if (n % sizes.claimsPerArticle === 0) {
      const read = dayAfter(below(spread));
      const url = `https://publisher-${publisher}.example/${read.slice(0, 10).replaceAll('-', '/')}/${articleNumber}`;
      const title = sentence(8);
      articles.push({
        url,
        title,
        publisher: `The ${wordOf(publisher)} Post`,
        datePublished: read.slice(0, 10),
        textHash,
        retrieved: read,
      });
    }
    const article = articles.at(-1)!;
    const exact = sentence(12 + below(30));
    const start = (n % sizes.claimsPerArticle) * 400;
    const claim: Claim = {
      statement: random() < 0.6 ? exact : sentence(15),
      kind: random() < 0.7 ? 'statement' : 'responsibility',
      ...(random() < 0.9 && { assertedBy: nameOf(frequent(sizes.names)) }),
      ...(random() < 0.5 && { attributedTo: nameOf(frequent(sizes.names)) }),
      basis: wordOf(below(50)),
      strength: Strength.options[frequent(Strength.options.length + 1) % Strength.options.length]!,
      verdict: Verdict.options[frequent(Verdict.options.length + 1) % Verdict.options.length]!,
      ...(random() < 0.6 && { confidence: below(101) }),
      tags: [...new Set(Array.from({ length: below(4) }, () => wordOf(frequent(sizes.tags))))],
      ...(random() < 0.2 && { note: sentence(20) }),
    };
    const id = `urn:uuid:${Array.from({ length: 4 }, () =>
      below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    )
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
    if (random() < 0.5) states.set(id, (['anchored', 'anchored', 'anchored', 'moved', 'changed', 'gone'] as const)[below(6)]!);
    annotations.push({
      id,
      type: 'Annotation',
      motivation: 'assessing',
      body: claimToBody(claim),
      target: {
        type: 'SpecificResource',
        source: article.url,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: sentence(5), suffix: sentence(5) },
          { type: 'TextPositionSelector', start, end: start + exact.length },
          {
            type: 'FragmentSelector',
            conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            value: `:~:text=${encodeURIComponent(exact.slice(0, 60))}`,
          },
        ],
        state: { type: 'TimeState', sourceDate: article.retrieved, textHash },
      },
      created: article.retrieved,
      modified: article.retrieved,
    });
  }
  return { annotations, articles, states };
}
