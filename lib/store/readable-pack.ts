import type { PackedWordsRow, PackRow } from './db';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const coded = ['strength', 'verdict', 'assertedBy', 'attributedTo', 'creator', 'state'] as const;
const sum = (numbers: Iterable<number>): number => {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
};

/** Whether a row is a pack, as far as anything relies on it: all its columns are there and of one length, and all numbers stand for texts. */
export function isReadablePack(row: unknown): row is PackRow {
  const { cards, texts, ids, revision, created, start, confidence, tagCount, tags, ...pack } = (row ?? {}) as Partial<PackRow>;
  if (!Array.isArray(cards) || !isTexts(texts) || !isTexts(ids) || typeof revision !== 'number') return false;
  const areCodes = (column: unknown) => column instanceof Uint32Array && column.every((code) => code < texts.length);
  return (
    cards.every((card) => isText(card?.page) && isText(card.title) && Number.isInteger(card.size) && Number.isInteger(card.unreadable)) &&
    sum(cards.map(({ size }) => size)) === ids.length &&
    [created, start, confidence, tagCount].every((column) => ArrayBuffer.isView(column) && column.length === ids.length) &&
    coded.every((name) => pack[name]?.length === ids.length && areCodes(pack[name])) &&
    areCodes(tags) &&
    sum(tagCount ?? []) === tags?.length
  );
}

/** Whether a row has the words of a pack. */
export function isReadableWords(row: unknown): row is PackedWordsRow {
  const { pages, words } = (row ?? {}) as Partial<PackedWordsRow>;
  return isTexts(pages) && Array.isArray(words) && words.length === pages.length && words.every(isTexts);
}
