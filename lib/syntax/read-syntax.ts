import type { TextDocument } from '../text/text-document';
import type { SyntaxModel } from './decode-model';
import { makeParseInput } from './parse-input';
import { parseSentence } from './parse-sentence';
import { makeParsePool } from './parse-state';
import type { Syntax } from './syntax';
import { tagSentence } from './tag-sentence';
import { makeWordTable } from './word-table';

const beamWidth = 4;

/** Reads parts of speech and dependencies of a whole document, in time linear in its length. */
export function readSyntax(document: TextDocument, model: SyntaxModel): Syntax {
  const { tokens, sentences } = document;
  const count = tokens.length;
  const table = makeWordTable(tokens, model.lexicon);
  const pos = new Uint8Array(count + 2);
  for (const { firstToken, tokenEnd } of sentences) tagSentence(model.tag, model.lexicon, table, firstToken, tokenEnd, pos);
  const input = makeParseInput(table, pos);
  const pool = makeParsePool(count);
  const tree = { head: new Int32Array(count).fill(-1), label: new Uint8Array(count) };
  for (const { firstToken, tokenEnd } of sentences) parseSentence(model, pool, input, firstToken, tokenEnd, beamWidth, tree);
  return { pos: pos.subarray(0, count), ...tree, cluster: table.cluster.subarray(0, count) };
}
