const page = 8; // lines: about as many as are in view

/** The place of the line that a key goes to from `at`, over those that are no claims; nothing where the key goes nowhere. */
export function moveLine(key: string, at: number, count: number, isClaim: (n: number) => boolean): number | undefined {
  const steps: Record<string, [from: number, step: 1 | -1, lines: number]> = {
    ArrowDown: [at, 1, 1],
    ArrowUp: [at, -1, 1],
    PageDown: [at, 1, page],
    PageUp: [at, -1, page],
    Home: [-1, 1, 1],
    End: [count, -1, 1],
  };
  const [from, step, lines] = steps[key] ?? [];
  if (from === undefined || step === undefined || lines === undefined) return undefined;
  let found: number | undefined;
  let passed = 0;
  for (let n = from + step; n >= 0 && n < count && passed < lines; n += step) {
    if (!isClaim(n)) continue;
    found = n;
    passed++;
  }
  return found;
}
