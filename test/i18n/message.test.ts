import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const messages: Record<string, Record<string, string>> = {
  en: { extension_language: 'en', list_more: 'Show $1 more | Show $1 more (of $2)', name: 'Ascribe', claims: '$1 claim | $1 claims' },
  cs: { extension_language: 'cs', claims: '$1 nález | $1 nálezy | $1 nálezů', named: '$2 název „$1“ | $2 názvy „$1“ | $2 názvů „$1“' },
  de: { extension_language: 'de', claims: '$1 Fund | $1 Funde', same: '$1 Artikel' },
};

/** Has the browser take a locale file, and says what it then shows. */
async function shown(file: string, browserLanguage = file) {
  vi.resetModules(); // what writes numbers is made once for a language
  fakeBrowser.i18n.getUILanguage = () => browserLanguage;
  fakeBrowser.i18n.getMessage = (name: string, words: string | string[] = []) =>
    (messages[file]?.[name] ?? '').replace(/\$([1-9])/g, (_, place) => [words].flat()[place - 1] ?? '');
  return (await import('../../lib/i18n/create-i18n')).createI18n().t;
}

beforeEach(() => fakeBrowser.reset());

const counts: { file: string; name?: string; counts: Record<number, string> }[] = [
  { file: 'en', counts: { 0: '0 claims', 1: '1 claim', 2: '2 claims', 1234: '1,234 claims' } },
  { file: 'de', counts: { 0: '0 Funde', 1: '1 Fund', 5: '5 Funde', 1234: '1.234 Funde' } },
  {
    file: 'cs',
    counts: { 0: '0 nálezů', 1: '1 nález', 2: '2 nálezy', 4: '4 nálezy', 5: '5 nálezů', 21: '21 nálezů', 12345: '12 345 nálezů' },
  },
  { file: 'de', name: 'same', counts: { 1: '1 Artikel', 2: '2 Artikel' } },
];
for (const { file, name = 'claims', counts: expected } of counts) {
  test(`in ${file}, ${name} have the form that their number asks for`, async () => {
    const t = await shown(file);
    expect(Object.fromEntries(Object.keys(expected).map((count) => [count, t(name, Number(count)).replace(/\s/g, ' ')]))).toEqual(expected);
  });
}

test('words are put in as they are, and numbers as the language writes them', async () => {
  expect((await shown('en'))('list.more', 2, [1000, '1000'])).toBe('Show 1,000 more (of 1000)');
  expect((await shown('de'))('claims', 2, [1.5])).toBe('1,5 Funde');
  expect((await shown('cs'))('named', 3, ['a | b $2', 3])).toBe('3 názvy „a | b $2“');
  expect((await shown('en'))('name')).toBe('Ascribe');
});

test('a message that is not there is empty', async () => {
  expect((await shown('en'))('nothing.there', 3)).toBe('');
});

const languages: { file: string; browser: string; interface: string }[] = [
  { file: 'en', browser: 'en-GB', interface: 'en-GB' },
  { file: 'de', browser: 'de-AT', interface: 'de-AT' },
  { file: 'en', browser: 'fr', interface: 'en' },
  { file: 'en', browser: 'fr-CA', interface: 'en' },
];
for (const { file, browser, interface: expected } of languages) {
  test(`a browser in ${browser} that took ${file} writes dates and numbers as in ${expected}`, async () => {
    await shown(file, browser);
    expect((await import('../../lib/i18n/language')).interfaceLanguage()).toBe(expected);
  });
}

test('words that are written the other way, and marks of directions in them, leave the words around them where they are', async () => {
  const t = await shown('en');
  expect(t('list.more', 2, ['\u202eAda', 'b\u2069'])).toBe('Show \u2068\u202eAda\u2069 more (of \u2068b\u2069)');
  expect(t('list.more', 2, ['عائشة', 'Zoë'])).toBe('Show \u2068عائشة\u2069 more (of Zoë)');
});
