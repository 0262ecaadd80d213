const keptFor = 60_000; // ms: a browser that asks where to save reads the file only after the answer
const pieceSize = 1_000_000; // UTF-16 units: enough that a large file has few pieces, too little to matter in memory

/**
 * A file of a text that comes in pieces, of a media type. What has been written is handed to the browser bit by bit, which may keep it on disk: the
 * text is never in memory as a whole. Rejects with what `parts` throws, and when `signal` is aborted.
 */
export async function fileOf(parts: AsyncIterable<string>, type: string, signal?: AbortSignal): Promise<Blob> {
  const blobs: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  for await (const part of parts) {
    pieces.push(part);
    length += part.length;
    if (length < pieceSize) continue;
    blobs.push(new Blob(pieces));
    pieces = [];
    length = 0;
    signal?.throwIfAborted();
  }
  return new Blob([...blobs, ...pieces], { type });
}

/** Offers a file, without the `downloads` permission: a link to it, clicked. Call it in a page of the extension, which must stay open until the browser has taken it. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}

const longestName = 50; // letters: with four bytes each still below the 255 bytes that file systems allow

/** A name that every file system takes: `ascribe-harbour-cranes-2026-03-05.json` for that title, date (ISO 8601) and extension. */
export function fileName(title: string, now: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, longestName).join('').replace(/-$/, '');
  return `${['ascribe', name, now.slice(0, 10)].filter(Boolean).join('-')}.${extension}`;
}
