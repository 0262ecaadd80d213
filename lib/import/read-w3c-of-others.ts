import { ignoredFields } from '../export/ignored-fields';
import { Annotation } from '../model/annotation';
import { collectClaims, type ReadItem } from './collect-claims';
import { isRecord, peek, peekList, peekText } from './peek';
import { findQuote } from './quote-of';
import type { ReadClaims } from './read-result';
import type { Steps } from './steps';

const mostPages = 100_000;
const longestTag = 200; // UTF-16 units, as in `TagText`

/** Whether a value is an object of a W3C type, `@type` as older files write it. */
function isOf(value: unknown, ...types: string[]): boolean {
  const own = [...peekList(value, 'type'), ...peekList(value, '@type')].flatMap(
    (type) => peekText(type)?.replace(/^(oa|as):|^.*[#/]/, '') ?? [],
  );
  return isRecord(value) && types.some((type) => own.includes(type));
}

/** The annotations of a W3C file: one, a page, a collection with its pages within it, or a list; nothing for any other file. */
export function w3cItems(value: unknown): unknown[] | undefined {
  if (isOf(value, 'Annotation')) return [value];
  const list = Array.isArray(value) ? value : peek(value, '@graph');
  if (Array.isArray(list)) return list.some((item) => isOf(item, 'Annotation')) ? list : undefined;
  if (!isOf(value, 'AnnotationPage', 'AnnotationCollection', 'OrderedCollection', 'OrderedCollectionPage')) return undefined;
  const items: unknown[] = [];
  let page: unknown = Array.isArray(peek(value, 'items')) ? value : peek(value, 'first');
  for (let n = 0; n < mostPages && isRecord(page); n++, page = peek(page, 'next'))
    for (const item of peekList(page, 'items')) items.push(item);
  return items;
}

/** Reads annotations that keep to the W3C's model, ours among them. */
export function readW3cOfOthers(items: readonly unknown[], now: string): Steps<ReadClaims> {
  return collectClaims(items, 'w3c', now, readItem, (item) => peekText(item, 'id') ?? peekText(item, '@id') ?? '');
}

const readItem: ReadItem = (item) => {
  if (!isOf(item, 'Annotation')) return { refused: 'noAnnotation' };
  const own = Annotation.safeParse(item).data;
  if (own) return { own };
  const targets = peekList(item, 'target');
  const target = targets.find((one) => findQuote(peek(one, 'selector')).quote) ?? targets[0];
  const bodies = [...peekList(item, 'body'), ...textBodies(item)];
  const texts = bodies.filter((body) => textOf(body) !== undefined);
  const isTag = (body: unknown) => purposesOf(body, item).includes('tagging') && textOf(body)!.length <= longestTag;
  const creator = peekList(item, 'creator')[0];
  return {
    foreign: {
      id: peekText(item, 'id') ?? peekText(item, '@id'),
      source:
        typeof target === 'string' ? target : (peekText(target, 'source') ?? peekText(target, 'source', 'id') ?? peekText(target, 'id')),
      ...findQuote(peek(target, 'selector')),
      note: texts
        .filter((body) => !isTag(body))
        .map(textOf)
        .join('\n\n'),
      tags: texts.filter(isTag).map((body) => textOf(body)!),
      creator:
        typeof creator === 'string' ? creator : (peekText(creator, 'name') ?? peekText(creator, 'nickname') ?? peekText(creator, 'id')),
      created: peekText(item, 'created'),
      modified: peekText(item, 'modified'),
    },
    ignored: [
      ...(targets.length > 1 ? ['target[1]'] : []),
      ...(texts.length < bodies.length ? ['body[].id'] : []),
      ...peekList(item, 'motivation').flatMap((one) => (one === 'assessing' ? [] : [`motivation: ${peekText(one)?.slice(0, 40) ?? '?'}`])),
      ...ignoredFields(item, known),
    ].map((field) => field.replace(/^\./, '')),
  };
};

/** What of an annotation is read, or looked at without being kept. */
const known = Object.fromEntries(
  '@context id @id type @type motivation body bodyValue target creator created modified'.split(' ').map((field) => [field, null]),
);

const textBodies = (item: unknown): unknown[] =>
  peekList(item, 'bodyValue')
    .filter((value) => typeof value === 'string')
    .map((value) => ({ value }));

/** The text of a body that has one: a textual body, or one embedded as older files have it. */
function textOf(body: unknown): string | undefined {
  return peekText(body, 'value') ?? peekText(body, 'chars');
}

/** What a body is for; where it does not say, what its annotation is for. */
function purposesOf(body: unknown, item: unknown): unknown[] {
  const own = peekList(body, 'purpose');
  return own.length > 0 ? own : peekList(item, 'motivation');
}
