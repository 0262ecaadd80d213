import { collectClaims, type ReadItem } from './collect-claims';
import { isRecord, peek, peekList, peekText } from './peek';
import { findQuote } from './quote-of';
import type { ReadClaims } from './read-result';
import type { Steps } from './steps';

/** The annotations of a file from Hypothesis: a search's `rows`, the client's export (`annotations`), or a list; nothing for any other file. */
export function hypothesisRows(value: unknown): unknown[] | undefined {
  const rows = Array.isArray(value) ? value : (peek(value, 'rows') ?? peek(value, 'annotations'));
  return Array.isArray(rows) && rows.some((row) => isRecord(row) && typeof peek(row, 'uri') === 'string') ? rows : undefined;
}

/** Reads what Hypothesis' API and client give out. Replies and page notes quote nothing and are refused. */
export function readHypothesis(rows: readonly unknown[], now: string): Steps<ReadClaims> {
  return collectClaims(rows, 'hypothesis', now, readRow, (row) => peekText(row, 'text') ?? peekText(row, 'id') ?? '');
}

const readRow: ReadItem = (row) => {
  if (!isRecord(row)) return { refused: 'noAnnotation' };
  if (peekList(row, 'references').length > 0) return { refused: 'reply' };
  const target = peekList(row, 'target')[0];
  const id = peekText(row, 'id');
  return {
    foreign: {
      ...(id && { id: `https://hypothes.is/a/${id}` }),
      source: peekText(row, 'uri') ?? peekText(target, 'source'),
      ...findQuote(peek(target, 'selector')),
      note: peekText(row, 'text') ?? '',
      tags: peekList(row, 'tags').flatMap((tag) => (typeof tag === 'string' && tag.trim() ? [tag.trim()] : [])),
      creator: peekText(row, 'user_info', 'display_name') ?? peekText(row, 'user')?.replace(/^acct:/, ''),
      created: peekText(row, 'created'),
      modified: peekText(row, 'updated'),
      title: peekText(peekList(row, 'document', 'title')[0]),
    },
  };
};
