import { expect, test } from 'vitest';
import { builtFile, builtFiles, builtManifest } from './built-files';

const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const browsers = [
  { browser: 'chrome', permissions: [...everywhere, 'sidePanel'].sort() },
  { browser: 'firefox', permissions: everywhere },
];
const granted = ['http://127.0.0.1/*', 'http://localhost/*'];

for (const { browser, permissions } of browsers) {
  const published = `${browser}-mv3`;
  const forTests = `${browser}-mv3-e2e`;

  test(`${published} asks at install for what the product needs and nothing more`, () => {
    const manifest = builtManifest(published);
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`pages of ${published} can load from the extension only`, () => {
    const { extension_pages: policy } = builtManifest(published).content_security_policy as Record<string, string>;
    const outside = /https?:|wss?:|\*|unsafe-eval/;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(outside);
  });

  test(`${forTests} differs from ${published} in the sites that it is granted, and in nothing else`, () => {
    const { host_permissions, ...rest } = builtManifest(forTests);
    expect(host_permissions).toEqual(granted);
    expect(rest).toEqual(builtManifest(published));
    expect(builtFiles(forTests)).toEqual(builtFiles(published));
    const differing = builtFiles(published).filter((path) => !builtFile(published, path).equals(builtFile(forTests, path)));
    expect(differing).toEqual(['manifest.json']);
  });
}

test('the Firefox build says that it collects nothing, and runs where its marks can be drawn', () => {
  const { gecko } = builtManifest('firefox-mv3').browser_specific_settings as Record<string, Record<string, unknown>>;
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  // The first Firefox that draws lines in a CSS highlight.
  expect(Number.parseInt(String(gecko?.strict_min_version), 10)).toBeGreaterThanOrEqual(146);
});
