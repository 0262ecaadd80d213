import { within } from '../../lib/within';

/** Does one part of the measurements; tells of it on standard error, and of nothing else, when it fails or takes more than so many milliseconds: the other parts must not be lost with it. */
export async function part(name: string, limit: number, work: () => Promise<void>): Promise<void> {
  const failed = (error: unknown) => `failed: ${error instanceof Error ? error.message : error}`;
  const outcome =
    (await within(
      limit,
      work().then(() => 'done', failed),
    )) ?? `not done after ${limit / 1000} s`;
  if (outcome !== 'done') console.error(`${name}: ${outcome}`);
}
