import type { ForeignAnnotation } from './foreign-annotation';
import { isRecord, peek, peekList } from './peek';

const mostSelectors = 100; // of one annotation: programs give three or four

/** The words that W3C selectors quote, and where they stand, if they say: in a list, behind a choice, or refined by another. */
export function findQuote(selectors: unknown): Pick<ForeignAnnotation, 'quote' | 'position'> {
  const all = [...within(selectors)];
  const quote = all.find((one) => isOf(one, 'TextQuoteSelector') && typeof peek(one, 'exact') === 'string');
  const place = all.find((one) => isOf(one, 'TextPositionSelector'));
  const [start, end] = [peek(place, 'start'), peek(place, 'end')];
  return {
    ...(quote !== undefined && { quote: { exact: words(quote, 'exact'), prefix: words(quote, 'prefix'), suffix: words(quote, 'suffix') } }),
    ...(isOffset(start) && isOffset(end) && { position: { start, end } }),
  };
}

/** Selectors one after another, without recursion: a file may nest them as deeply as it likes. */
function* within(selectors: unknown): Generator<Record<string, unknown>> {
  const left = Array.isArray(selectors) ? [...selectors] : [selectors];
  for (let n = 0; n < mostSelectors && left.length > 0; n++) {
    const selector = left.shift();
    if (!isRecord(selector)) continue;
    yield selector;
    left.push(...peekList(selector, 'items').slice(0, mostSelectors), ...peekList(selector, 'refinedBy').slice(0, mostSelectors));
  }
}

const isOf = (selector: unknown, type: string): boolean => peekList(selector, 'type').includes(type);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function words(selector: unknown, field: string): string {
  const found = peek(selector, field);
  return typeof found === 'string' ? found : '';
}
