import { describe, expect } from 'vitest';
import { wordsShown } from '../e2e/words-shown';
import { foreign } from '../locales/foreign';
import { languages, messagesOf } from '../locales/locale';
import { test } from './firefox';

for (const language of languages.filter((language) => language !== 'en')) {
  describe(`in ${language}`, () => {
    test.override({ build: `firefox-mv3-e2e-${language}` });

    test(`the popup speaks ${language} and nothing else`, async ({ firefox }) => {
      const popup = await firefox.openExtension('popup.html', await firefox.openArticle('dark.html'));
      await popup.waitForSelector('[role=tabpanel] li');
      const words = await popup.evaluate(wordsShown);
      expect(words.length).toBeGreaterThan(3);
      expect(foreign(words, await messagesOf(language))).toEqual([]);
    });
  });
}
