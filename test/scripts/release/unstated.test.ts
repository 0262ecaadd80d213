import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unstated } from '../../../scripts/release/unstated';

const readme = `# Product

## Permissions

| permission | why |
| --- | --- |
| \`storage\` | to keep settings |
| \`sidePanel\` | for a list (Chromium only) |

## What else the manifest grants

| key | value |
| --- | --- |
| \`optional_host_permissions\` | \`*://*/*\` |
| \`content_security_policy.extension_pages\` | \`default-src 'none'\` |
| \`minimum_chrome_version\` | \`120\` |
| \`gecko.strict_min_version\` | \`146.0\` |

## Next
`;
const common = {
  name: 'Product',
  version: '1.0.0',
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: "default-src 'none'" },
};
const chrome = { ...common, permissions: ['storage', 'sidePanel'], minimum_chrome_version: '120' };
const firefox = { ...common, permissions: ['storage'], gecko: { strict_min_version: '146.0' } };

test('manifests that grant what the README says are released', () => {
  expect(unstated({ chrome, firefox }, readme)).toEqual([]);
});

const changes: { change: string; chrome?: object; firefox?: object; readme?: string; fault: string }[] = [
  {
    change: 'a permission more',
    chrome: { permissions: ['storage', 'sidePanel', 'tabs'] },
    fault: 'chrome asks for "tabs", which the README does not name',
  },
  {
    change: 'a permission in the other browser',
    firefox: { permissions: ['storage', 'sidePanel'] },
    fault: 'firefox asks for "sidePanel", which the README does not name',
  },
  { change: 'a permission fewer', firefox: { permissions: [] }, fault: 'the README names "storage", which firefox does not ask for' },
  { change: 'a reason gone', readme: readme.replace('to keep settings', ''), fault: 'the README does not say why "storage" is asked for' },
  {
    change: 'sites at install',
    chrome: { host_permissions: ['<all_urls>'] },
    fault: 'the manifest says host_permissions: <all_urls>, the README nothing',
  },
  {
    change: 'other sites to ask for',
    firefox: { optional_host_permissions: ['*://*/*', 'file:///*'] },
    fault: 'the manifest says optional_host_permissions: *://*/*, file:///*, the README *://*/*',
  },
  {
    change: 'permissions to ask for later',
    chrome: { optional_permissions: ['history'] },
    fault: 'the manifest says optional_permissions: history, the README nothing',
  },
  {
    change: 'a weaker policy',
    chrome: { content_security_policy: { extension_pages: 'default-src *' } },
    fault: "the manifest says content_security_policy.extension_pages: default-src *, the README default-src 'none'",
  },
  {
    change: 'no policy',
    chrome: { content_security_policy: undefined },
    firefox: { content_security_policy: undefined },
    fault: 'the README says content_security_policy.extension_pages, the manifest nothing',
  },
  {
    change: 'files that pages may load',
    firefox: { web_accessible_resources: [{ resources: ['a.js'], matches: ['<all_urls>'] }] },
    fault: 'the manifest says web_accessible_resources: {"resources":["a.js"],"matches":["<all_urls>"]}, the README nothing',
  },
  {
    change: 'scripts that run by themselves',
    chrome: { content_scripts: [{ js: ['page.js'] }] },
    fault: 'the manifest says content_scripts: {"js":["page.js"]}, the README nothing',
  },
  {
    change: 'messages from pages',
    chrome: { externally_connectable: { matches: ['https://example.org/*'] } },
    fault: 'the manifest says externally_connectable.matches: https://example.org/*, the README nothing',
  },
  {
    change: 'an older browser',
    firefox: { gecko: { strict_min_version: '128.0' } },
    fault: 'the manifest says gecko.strict_min_version: 128.0, the README 146.0',
  },
  {
    change: 'a key that nobody thought of',
    chrome: { a_key_of_2030: true },
    fault: 'the manifest says a_key_of_2030: true, the README nothing',
  },
];

for (const { change, fault, ...changed } of changes) {
  test(`a release with ${change} is refused`, () => {
    const manifests = { chrome: { ...chrome, ...changed.chrome }, firefox: { ...firefox, ...changed.firefox } };
    expect(unstated(manifests, changed.readme ?? readme)).toContain(fault);
  });
}

test('what has no power may change without the README', () => {
  expect(unstated({ chrome: { ...chrome, version: '2.0.0', icons: { 16: 'new.png' } }, firefox }, readme)).toEqual([]);
});

test('a README without the tables refuses everything', () => {
  const own = readFileSync(join(import.meta.dirname, '../../../LICENSE'), 'utf8');
  expect(unstated({ chrome, firefox }, own).length).toBeGreaterThan(4);
});
