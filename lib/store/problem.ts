/** What can go wrong with the store, as the reader is told it (`storeProblem` in the locale file). */
export type StoreProblem = 'full' | 'blocked' | 'newerVersion' | 'unavailable' | 'closed' | 'damaged' | 'gone' | 'refused' | 'unknown';

/** An error of the store that already knows what the reader is to be told. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly problem: StoreProblem,
    detail: string,
  ) {
    super(detail);
  }
}
