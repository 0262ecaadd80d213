/** The words of a list written as one text with white space between them. */
export function readWords(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The entries of a list written one a line; white space around them and empty lines do not count. */
export function readLines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The entries of a list written with semicolons between them, over as many lines as it takes. */
export function readEntries(list: string): string[] {
  return list
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}
