import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = join(import.meta.dirname, '../../lib/locales');

/** The languages that have a locale file. */
export const languages = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));

/** The messages of a locale file by the names that browsers know them by (`card_why`); the forms of a plural are parted by ` | `. */
export async function messagesOf(language: string): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(folder, `${language}.yml`)));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** What browsers do with the messages of a language: puts words into the places of one. */
export function getMessage(messages: Record<string, string>, name: string, words: readonly string[] = []): string {
  return (messages[name] ?? '').replace(/\$([1-9])/g, (_, place) => words[place - 1] ?? '');
}
