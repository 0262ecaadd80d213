import { readmeTable } from './readme-table';

type Manifest = Record<string, unknown>;

/** What a manifest says of looks, words and pages of the extension: it gives no power, so the README need not repeat it. */
const powerless = new Set([
  'action',
  'background',
  'commands',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'side_panel',
  'sidebar_action',
  'version',
]);

/** A manifest's values by their path (`browser_specific_settings.gecko.id`); a list is one value. */
function values(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return [[path, value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ')]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => values(inner, path ? `${path}.${key}` : key));
}

/**
 * Where the manifests of the two builds and the README differ in what the extension may do: permissions, sites, policy, what pages may load,
 * the oldest browsers, and every other key that is not known to give no power. One sentence each, none where they agree.
 */
export function unstated({ chrome, firefox }: Record<'chrome' | 'firefox', Manifest>, readme: string): string[] {
  const faults: string[] = [];
  const named = readmeTable(readme, 'Permissions');
  for (const [browser, manifest] of Object.entries({ chrome, firefox })) {
    const asked = new Set(manifest.permissions as string[]);
    const stated = new Set(named.filter(([, why]) => browser === 'chrome' || !why?.includes('(Chromium only)')).map(([name]) => name));
    for (const name of asked) if (!stated.has(name)) faults.push(`${browser} asks for "${name}", which the README does not name`);
    for (const name of stated) if (name && !asked.has(name)) faults.push(`the README names "${name}", which ${browser} does not ask for`);
  }
  for (const [name, why] of named) if (!why) faults.push(`the README does not say why "${name}" is asked for`);

  const rest = ({ permissions, ...others }: Manifest) =>
    values(Object.fromEntries(Object.entries(others).filter(([key]) => !powerless.has(key))));
  const said = new Map(readmeTable(readme, 'What else the manifest grants').map(([key = '', value = '']) => [key, value]));
  const found = [...rest(chrome), ...rest(firefox)];
  for (const [key, value] of found) {
    const fault = `the manifest says ${key}: ${value}, the README ${said.get(key) ?? 'nothing'}`;
    if (said.get(key) !== value && !faults.includes(fault)) faults.push(fault);
  }
  for (const key of said.keys()) if (!found.some(([path]) => path === key)) faults.push(`the README says ${key}, the manifest nothing`);
  return faults;
}
