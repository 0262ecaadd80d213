import { expect, test } from 'vitest';
import { packageFolder } from '../../scripts/build/note-packages';

const modules: { module: string; folder: string | undefined }[] = [
  { module: '/p/node_modules/react/index.js', folder: '/p/node_modules/react' },
  { module: '/p/node_modules/@tanstack/virtual-core/dist/index.js', folder: '/p/node_modules/@tanstack/virtual-core' },
  // A package of a package is the inner one, in its own version.
  {
    module: '/p/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs',
    folder: '/p/node_modules/wxt/node_modules/@wxt-dev/browser',
  },
  { module: '\0/p/node_modules/papaparse/papaparse.min.js?commonjs-module', folder: '/p/node_modules/papaparse' },
  { module: '\0rolldown/runtime.js', folder: '/root/node_modules/rolldown' },
  { module: '\0vite/preload-helper.js', folder: '/root/node_modules/vite' },
  { module: '\0virtual:wxt-plugins', folder: '/root/node_modules/wxt' },
  { module: '/p/lib/detect/detect.ts', folder: undefined },
  { module: '/p/entrypoints/popup/index.html', folder: undefined },
];

for (const { module, folder } of modules) {
  test(`${JSON.stringify(module)} is of ${folder ?? 'no package'}`, () => {
    expect(packageFolder(module, '/root')).toBe(folder);
  });
}
