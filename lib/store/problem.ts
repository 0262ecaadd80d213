/** What can go wrong with the store, as the reader is told it: each is a key under `storeProblem` in the locale file. */
export type StoreProblem =
  | 'full'
  | 'blocked'
  | 'newerVersion'
  | 'unavailable'
  | 'closed'
  | 'damaged'
  | 'gone'
  | 'refused'
  | 'tooMany'
  | 'unknown';

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

/** Names of the errors that browsers, Dexie and Zod throw. Chromium calls a database that it cannot read an `UnknownError`. */
const problemOfName: Record<string, StoreProblem> = {
  QuotaExceededError: 'full',
  VersionError: 'newerVersion',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'closed',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  SchemaError: 'damaged',
  ConstraintError: 'refused',
  DataCloneError: 'refused',
  ZodError: 'refused',
  $ZodError: 'refused',
};

/** What the reader is to be told of an error that a function of the store threw; the cause that lies deepest counts. */
export function storeProblem(error: unknown): StoreProblem {
  if (!(error instanceof Error)) return 'unknown';
  // Dexie keeps what caused an error in `inner`, and what failed of many writes in `failures`.
  const causes = [
    ...('failures' in error && Array.isArray(error.failures) ? error.failures : []),
    'inner' in error ? error.inner : undefined,
  ];
  const deeper = causes.map(storeProblem).find((problem) => problem !== 'unknown');
  if (deeper) return deeper;
  return error instanceof StoreError ? error.problem : (problemOfName[error.name] ?? 'unknown');
}
