import { message, type Word } from './message';

/**
 * What the build puts in the place of the function of this name of `@wxt-dev/i18n`, whose types it serves: the library writes numbers without regard to the
 * language and knows the plural of English only, which Czech cannot be written in.
 */
export function createI18n() {
  function t(name: string, ...given: (number | readonly Word[])[]): string {
    const count = given.find((one) => typeof one === 'number');
    const words = given.find((one) => typeof one === 'object');
    return message(name.replaceAll('.', '_'), words, count);
  }
  return { t };
}
