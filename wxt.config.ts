import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { namesFile, taggingFile, weightFiles } from './lib/learned-files';
import { dropExamples } from './scripts/build/drop-examples';
import { notePackages } from './scripts/build/note-packages';
import { licencesFile, thirdParty } from './scripts/build/third-party';

/** `npm run build:rules` leaves the trained model out. */
const isForRules = process.env.ASCRIBE_WEIGHTS === 'none';
/** What the detector has learned, beside the code. */
const forRules = [taggingFile, namesFile];
const learned = isForRules ? forRules : [...forRules, ...Object.values(weightFiles)];
const source = (file: string): string => join(import.meta.dirname, 'lib', file);
const integrity = (file: string): string => `sha256-${hash('sha256', readFileSync(source(file)), 'base64')}`;
const learnedHashes = (): Record<string, string> => Object.fromEntries(learned.map((file) => [file, integrity(file)]));
/** The folders of packages whose code the build has put into a script so far. */
const packages = new Set<string>();
const ours = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const firefoxId = 'ascribe@ascribe.invalid';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/static',
  i18n: { localesDir: 'lib/locales' },
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${isForRules ? '-rules' : ''}`,
  vite: () => ({
    plugins: [dropExamples(), notePackages(packages, import.meta.dirname)],
    define: { learnedHashes: JSON.stringify(learnedHashes()) },
    resolve: {
      alias: [
        // Dexie gives by itself the build for browsers of 2015, which is larger by 2 kB gzipped.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
        { find: /^@wxt-dev\/i18n$/, replacement: source('i18n/create-i18n.ts') },
      ],
    },
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...learned, licencesFile);
    },
    'build:before': () => packages.clear(),
    'build:publicAssets': (_wxt, files) => {
      files.push(...learned.map((file) => ({ absoluteSrc: source(file), relativeDest: file })));
      files.push({ contents: thirdParty(packages, ours('scripts/build/data-sources.txt'), ours('LICENSE')), relativeDest: licencesFile });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'tag-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_tagClaim__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggleMarks__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: firefoxId, strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
