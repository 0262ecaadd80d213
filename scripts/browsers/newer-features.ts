import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import type { Lacking } from '../session/older-copy';

const browsers = ['chrome', 'firefox', 'safari'] as const;

/** A browser and the oldest version of it that the manifest lets in. */
export interface Oldest {
  browser: (typeof browsers)[number];
  version: number;
}

/** What a statement says holds without a switch, in full and under its own name. */
function holdsIn(version: number, { version_added, version_removed, flags, prefix, alternative_name }: SimpleSupportStatement): boolean {
  if (flags || prefix || alternative_name || !version_added) return false;
  const since = Number.parseFloat(version_added.replace('≤', ''));
  const until = version_removed ? Number.parseFloat(version_removed.replace('≤', '')) : Infinity;
  return since <= version && version < until;
}

const statementsOf = ({ support }: CompatStatement, browser: Oldest['browser']): SimpleSupportStatement[] =>
  [support[browser] ?? []].flat();

/** Whether a feature was there in the oldest version already; what nothing is known of, or no browser has to this day, counts as there: nobody can have come to use it. */
function isThere(compat: CompatStatement | undefined, { browser, version }: Oldest): boolean {
  if (!compat || statementsOf(compat, browser).some((statement) => holdsIn(version, statement))) return true;
  return !browsers.some((one) => statementsOf(compat, one).some((statement) => holdsIn(Number.MAX_VALUE, statement)));
}

const partsOf = (feature: Identifier | undefined): [string, Identifier][] =>
  Object.entries(feature ?? {}).filter((entry): entry is [string, Identifier] => entry[0] !== '__compat');

/** An interface of the web or an object of the language, and one of its members, or none where all of it is meant. */
export interface Feature {
  owner: string;
  member?: string;
  isThere: boolean;
}

/** Every interface and object with its members, and whether the oldest version has each, as MDN's data has it. */
export function featuresOf(oldest: Oldest): Feature[] {
  const owners = [...partsOf(bcd.api), ...partsOf(bcd.javascript.builtins)];
  return owners.flatMap(([owner, feature]) => [
    { owner, isThere: isThere(feature.__compat, oldest) },
    ...partsOf(feature).map(([name, part]) => ({
      owner,
      // Static members are listed as `parse_static`.
      member: name.replace(/_static$/, ''),
      isThere: isThere(part.__compat, oldest),
    })),
  ]);
}

/** Functions and events of extensions, as `namespace.name`, that the oldest version lacks. */
export function missingInExtensions(oldest: Oldest): string[] {
  return partsOf(bcd.webextensions.api).flatMap(([namespace, feature]) =>
    partsOf(feature).flatMap(([name, part]) => (isThere(part.__compat, oldest) ? [] : [`${namespace}.${name}`])),
  );
}

/** Properties, their words, functions of colours, selectors and rules of CSS that the oldest version lacks: `field-sizing`, `display: grid-lanes`, `light-dark()`, `:open`, `@scope`. */
export function missingInStyles(oldest: Oldest): string[] {
  const missing = (features: [string, Identifier][], write: (name: string) => string) =>
    features.flatMap(([name, feature]) => (isThere(feature.__compat, oldest) ? [] : [write(name)]));
  return [
    ...missing(partsOf(bcd.css.properties), (name) => name),
    ...partsOf(bcd.css.properties).flatMap(([property, feature]) => missing(partsOf(feature), (word) => `${property}: ${word}`)),
    ...missing(partsOf(bcd.css.types?.color), (name) => `${name}()`),
    ...missing(partsOf(bcd.css.selectors), (name) => `:${name}`),
    ...missing(partsOf(bcd.css['at-rules']), (name) => `@${name}`),
  ];
}

/** All that a browser of today has and the oldest version lacks, as `copyOlder` takes it. */
export function lackingIn(oldest: Oldest): Lacking {
  const missing = featuresOf(oldest).filter((feature) => !feature.isThere);
  return { globals: missing.map(({ owner, member }) => [owner, member]), extensions: missingInExtensions(oldest) };
}
