import { browser } from 'wxt/browser';

/** The browser's words; WXT's types know those of its own names only. */
export const browserWords = () => browser.i18n as { getMessage(name: string, words?: string[]): string; getUILanguage(): string };

/**
 * The language of the interface (BCP 47): of the locale file that the browser took, which is the English one where it speaks none of ours. With the
 * browser's region where it has one (`en-GB`), so that dates are written as in the reader's country.
 */
export function interfaceLanguage(): string {
  const ours = browserWords().getMessage('extension_language');
  const theirs = browserWords().getUILanguage();
  return theirs.split('-')[0] === ours ? theirs : ours;
}

/** Makes a formatter of the interface's language when it is first asked for, and keeps it: to make one takes longer than to use it a hundred times. */
export function inInterfaceLanguage<Formatter>(make: (language: string) => Formatter): () => Formatter {
  let made: Formatter | undefined;
  return () => {
    made ??= make(interfaceLanguage());
    return made;
  };
}
