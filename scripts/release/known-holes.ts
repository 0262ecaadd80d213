import * as z from 'zod/mini';

const Audit = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  metadata: z.object({ vulnerabilities: z.object({ total: z.int() }) }),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

/** The dependencies with a known hole, by what `npm audit --json` wrote; `undefined` where the registry gave no answer. */
export function knownHoles(report: string): string[] | undefined {
  const { data, success } = Audit.safeParse(parse(report));
  if (!success) return;
  const holes = Object.entries(data.vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  return holes.length === data.metadata.vulnerabilities.total ? holes : undefined;
}
