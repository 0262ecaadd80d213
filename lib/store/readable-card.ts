import type { EntryInFull } from '../library/card';
import type { CardRow } from './db';

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isTextIfAny = (value: unknown): boolean => value === undefined || isText(value);

function isEntry(entry: Partial<EntryInFull> | null | undefined): boolean {
  if (!entry) return false;
  const { id, words, strength, verdict, start, created, tags, assertedBy, attributedTo, creator, state } = entry;
  return (
    [id, words, strength, verdict].every(isText) &&
    [start, created].every(isNumber) &&
    Array.isArray(tags) &&
    [assertedBy, attributedTo, creator, state].every(isTextIfAny)
  );
}

/** Whether a row of the catalogue is a card, as far as anything relies on it: a schema of all would take longer than reading them. */
export function isReadableCard(row: Partial<CardRow> | undefined): row is CardRow {
  if (!row) return false;
  const { page, title, words, unreadable, entries, publisher, datePublished, retrieved } = row;
  return (
    [page, title, words].every(isText) &&
    isNumber(unreadable) &&
    [publisher, datePublished, retrieved].every(isTextIfAny) &&
    Array.isArray(entries) &&
    entries.every(isEntry)
  );
}
