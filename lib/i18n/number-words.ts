import { inInterfaceLanguage } from './language';

const format = inInterfaceLanguage((language) => new Intl.NumberFormat(language));

/** A number as the language of the interface writes it: `1,234`, `1 234`, `1.234`. */
export function numberWords(number: number): string {
  return format().format(number);
}
