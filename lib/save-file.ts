const keptFor = 60_000; // ms: a browser that asks where to save reads the file only after the answer

/**
 * Offers a text as a file, without the `downloads` permission: a link to a Blob, clicked. Call it in a page of the extension, which must
 * stay open until the browser has taken the file; `type` is its media type.
 */
export function saveFile(name: string, parts: Iterable<string>, type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
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
