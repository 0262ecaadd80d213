import { describer } from '../../../../lib/anchor/describe';
import { resolver } from '../../../../lib/anchor/resolve';
import marksStyle from '../../../../lib/dom/marks.css?inline';
import { toRanges, toSpan } from '../../../../lib/dom/node-index';
import { createPainter, type Mark } from '../../../../lib/dom/paint';
import { createPause } from '../../../../lib/dom/pause';
import { type Reading, readArticle } from '../../../../lib/dom/read-article';
import { type Engine, toLive } from '../engine';
import { findPhrases } from './find-phrases';

const { signal } = new AbortController();
const readAll = () => readArticle(createPause(signal), { everything: true });
const toMark = (range: StaticRange): Mark => ({ range, names: ['ascribe-actor'] });

function paint(ranges: StaticRange[]): void {
  createPainter(signal).paint(ranges.map(toMark));
}

/** One range over what may be several: an engine that is compared gives one. */
function around(ranges: StaticRange[]): Range | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return undefined;
  const range = toLive(first);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

// In the product the browser itself puts it there, with the content script.
function putStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksStyle);
  document.adoptedStyleSheets = [sheet];
}

function makeOurs(prepare: () => unknown, read: () => Promise<Reading>): Engine {
  return {
    prepare,
    paint,
    async findAndPaint(phrases) {
      const { page, index } = await read();
      const spans = await findPhrases(page.text, phrases, createPause(signal));
      paint(spans.flatMap((span) => toRanges(index, page, span)));
    },
    async describe(ranges) {
      const { page, index } = await read();
      const describeSpan = describer(page.text);
      const described = ranges.map((range) => {
        const span = toSpan(index, range);
        return span && describeSpan(span);
      });
      return async () => {
        const now = await read();
        const known = described.filter((selectors) => selectors !== undefined);
        const found = resolver(now.page.text)(known);
        return described.map((selectors) => {
          const anchoring = selectors && found[known.indexOf(selectors)];
          return !anchoring || anchoring.state === 'gone' ? undefined : around(toRanges(now.index, now.page, anchoring.span));
        });
      };
    },
  };
}

/** The product's own code, reading the page each time. The text that it anchors in is sent to the background in the product; that is left out. */
export const ours = makeOurs(putStyle, readAll);

let last: Promise<Reading> = Promise.reject(new Error('the page was not read'));
last.catch(() => undefined);

/** The same where the page has been read before, as it has in the product, which reads a page once for its marks and its claims. */
export const oursRead = makeOurs(
  async () => {
    putStyle();
    last = readAll();
    await last;
  },
  () => last,
);
