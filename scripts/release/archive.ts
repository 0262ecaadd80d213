import { zipSync } from 'fflate';

/** The earliest that a zip can say. It is taken by the local clock, as a zip's times are, so that every time zone writes the same. */
const time = new Date(1980, 0, 1);

/**
 * The files as a zip that is the same bytes whenever and wherever it is made: sorted by code units, without times or rights, and compressed
 * by fflate, which unlike Node's zlib does the same on every processor.
 */
export function archive(files: Map<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: time });
}
