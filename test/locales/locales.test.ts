import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { languages, messagesOf } from './locale';

/** Names, and words that other languages write as English does. */
const alike: Record<string, string[]> = {
  cs: ['extension_name', 'export_open', 'keep_import'],
  de: ['extension_name', 'filter_name', 'export_open', 'keep_import'],
};

const english = await messagesOf('en');
const placesIn = (message: string) => [...new Set(message.match(/\$\d|%s/g))].sort();
/** How many forms a language's messages have for numbers; see `lib/i18n/message.ts`. */
const formsOf = (language: string) => new Set([1, 2, 5].map((number) => new Intl.PluralRules(language).select(number))).size;

for (const language of languages) {
  const messages = await messagesOf(language);
  const wrong = (isRight: (name: string, message: string) => boolean) => Object.entries(messages).filter((entry) => !isRight(...entry));

  test(`${language} has every message of the interface and no other`, () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    expect(wrong((_, message) => message.trim() !== '')).toEqual([]);
  });

  test(`${language} names itself`, () => {
    expect(messages.extension_language).toBe(language);
  });

  test(`messages of ${language} have the places that code puts words into`, () => {
    expect(wrong((name, message) => placesIn(message).join() === placesIn(english[name] ?? '').join())).toEqual([]);
  });

  test(`messages of ${language} have one form for all numbers, or one for each that its grammar asks for`, () => {
    expect(wrong((_, message) => [1, formsOf(language)].includes(message.split(' | ').length))).toEqual([]);
    const manyWhereOne = wrong((name, message) => !(message.includes(' | ') && !english[name]?.includes(' | ')));
    expect(manyWhereOne).toEqual([]);
  });

  test(`the browsers’ shops take the name and the description in ${language}`, () => {
    expect(messages.extension_name?.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.length).toBeLessThanOrEqual(132); // https://developer.chrome.com/docs/extensions/reference/manifest/description
  });
}

for (const language of languages.filter((language) => language !== 'en')) {
  test(`nothing of ${language} was left in English`, async () => {
    const messages = await messagesOf(language);
    const hasWords = (message = '') => /\p{L}/u.test(message.replaceAll('%s', ''));
    const left = Object.keys(messages).filter((name) => messages[name] === english[name] && hasWords(english[name]));
    expect(left).toEqual(alike[language]);
  });

  test(`${language} quotes in its own marks`, async () => {
    expect(Object.entries(await messagesOf(language)).filter(([, message]) => /”|(?<!\p{L})"|'/u.test(message))).toEqual([]);
  });
}

/** The code of the extension, in which the messages are named. */
function codeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return files.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}

test('every message is named somewhere in the code, whole or up to a part that is put in', async () => {
  const root = join(import.meta.dirname, '../..');
  const code = [
    ...['components', 'entrypoints', 'lib'].map((folder) => codeOf(join(root, folder))),
    readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
  ].join();
  const openings = Array.from(code.matchAll(/`(\w+\.[\w.]*)\$\{/g), ([, opening = '']) => opening);
  const isUsed = (key: string[]) =>
    [`'${key.join('.')}'`, `\`${key.join('.')}\``, key.join('_')].some((name) => code.includes(name)) ||
    openings.some((opening) => key.join('.').startsWith(opening));
  const keys = (await parseMessagesFile(join(root, 'lib/locales/en.yml'))).map(({ key }) => key);
  const unused = keys.filter((key) => key[0] !== 'why' && !key[0]!.startsWith('@@') && !isUsed(key));
  expect(unused.map((key) => key.join('.'))).toEqual([]);
});
