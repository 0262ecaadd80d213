import { contained } from '../text/contained';
import { browserWords, inInterfaceLanguage } from './language';
import { numberWords } from './number-words';

/** What is put into the places of a message; numbers are written as the language of the interface writes them. */
export type Word = string | number;

const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);
/** Letters that are written from right to left, and marks of directions. */
const otherWay = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const rules = inInterfaceLanguage((language) => {
  const plural = new Intl.PluralRules(language);
  // One number for each form that our languages have, in the order in which the locale files give the forms: 1, 2 to 4 and more in Czech, 1 and others in English.
  return { plural, forms: [...new Set([1, 2, 5].map((number) => plural.select(number)))] };
});

function formFor(forms: string[], count: number): string {
  const { plural, forms: order } = rules();
  return forms[order.indexOf(plural.select(count))] ?? forms.at(-1)!;
}

/** Words of others as they are; those that may be written the other way are isolated, so that the words and numbers around them stay where they are. */
function isolated(words: string): string {
  return otherWay.test(words) ? `\u2068${contained(words)}\u2069` : words;
}

/**
 * A message of the locale file that the browser took, by its name there (`list_more`): in the form that `count` asks for, which also stands in its first
 * place where no words do. Empty where no message has that name.
 */
export function message(name: string, words?: readonly Word[], count?: number): string {
  // Words are put in here and not by the browser, for a reader's own may hold what parts the forms.
  const forms = browserWords().getMessage(name, places).split(' | ');
  const form = count === undefined ? forms.join(' | ') : formFor(forms, count);
  const given = words ?? (count === undefined ? [] : [count]);
  const written = given.map((word) => (typeof word === 'number' ? numberWords(word) : isolated(word)));
  return form.replace(/\$([1-9])/g, (_, place) => written[place - 1] ?? '');
}
