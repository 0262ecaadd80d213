import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** What the detector has learned, as a file of its own in the extension. */
const learned = { from: 'lib/text/parts-of-speech.json', to: 'parts-of-speech.json' };
const firefoxId = 'ascribe@ascribe.invalid';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/static',
  i18n: { localesDir: 'lib/locales' },
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(learned.to);
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: resolve(wxt.config.root, learned.from), relativeDest: learned.to });
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
