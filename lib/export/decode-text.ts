import type { ImportProblem } from './import-problem';

const lineFeed = 10;

/**
 * The text of a file in UTF-8, or in UTF-16 where its first bytes say so; a byte order mark is dropped. Anything else is refused, with the
 * line (from 1) of the first byte that is not UTF-8: a wrongly decoded name would be kept for good.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: ImportProblem } {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text };
  return {
    problem: { problem: 'encoding', where: `${encoding === 'utf-8' ? firstBadLine(bytes) : 1}:1`, detail: encoding.toUpperCase() },
  };
}

/** JSON starts with an ASCII character, so that a zero byte beside it tells UTF-16 even without a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(lineFeed, start);
    const after = end < 0 ? bytes.length : end + 1;
    if (decode(bytes.subarray(start, after), 'utf-8') === undefined) return line;
    start = after;
  }
  return line;
}
