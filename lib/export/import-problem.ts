import type * as z from 'zod/mini';

/**
 * Why a file is refused, as the reader is told it: `problem` is a key under `importProblem` in the locale file, `where` the place
 * (`line:column` from 1, or a path such as `first.items[3].target.source`), `detail` what was expected there, in symbols. Shown in that order.
 */
export interface ImportProblem {
  problem:
    | 'empty'
    | 'unknown'
    | 'tooLarge'
    | 'packed'
    | 'encoding'
    | 'syntax'
    | 'tooComplex'
    | 'missing'
    | 'wrongType'
    | 'notAllowed'
    | 'duplicate'
    | 'total';
  where: string;
  detail: string;
}

type Issue = z.core.$ZodIssue;

/** A path as JavaScript would write it. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, n) => (typeof key === 'number' ? `[${key}]` : `${n === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** What a schema found wrong with `value`, which stands at `path` in the file. */
export function shapeProblem(issue: Issue, value: unknown, path: readonly PropertyKey[]): ImportProblem {
  const where = pathText([...path, ...issue.path]);
  const isMissing = issue.code !== 'custom' && valueAt(value, issue.path) === undefined;
  if (isMissing) return { problem: 'missing', where, detail: '' };
  if (issue.code === 'invalid_type') return { problem: 'wrongType', where, detail: issue.expected };
  return { problem: 'notAllowed', where, detail: expected(issue) };
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'invalid_format') return issue.format === 'datetime' ? 'YYYY-MM-DDThh:mm:ssZ' : (issue.pattern ?? issue.format);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return issue.options.join(' | ');
  return issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
