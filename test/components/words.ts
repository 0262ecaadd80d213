import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    words: Record<string, { message: string }>;
  }
}

/** Stands in for `browser.i18n`, which only an extension's pages have: the words of the locale file. Import it before any component. */
const words = inject('words');

function getMessage(name: string, substitutions: string[] = []): string {
  return (words[name]?.message ?? '').replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

Object.assign(globalThis, { browser: { runtime: { id: 'test' }, i18n: { getMessage, getUILanguage: () => 'en-US' } } });
