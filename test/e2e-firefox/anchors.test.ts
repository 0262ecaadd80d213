import { expect } from 'vitest';
import { expectMark, press, selectWords, test } from './firefox';

test.override({ claimMarks: true });

const passage = 'two groups use the same tools';

test('words that the page changes and takes out under a claim are told in the popup, and its link is copied', async ({ firefox }) => {
  const page = await firefox.openArticle('edited.html');
  await selectWords(page, passage);
  const popup = await firefox.openExtension('popup.html', page);
  await press(popup, 'footer button::-p-text(Tag selected text)');
  await press(popup, 'form button[type=submit]');
  await popup.waitForSelector('form', { hidden: true });
  await expectMark(page, 'ascribe-claim', passage);
  await press(popup, '[role=tab]::-p-text(Claims)');
  await press(popup, 'button::-p-text(Copy link)');
  await popup.waitForSelector('[role=status]::-p-text(Link copied.)');

  await page.bringToFront(); // a page that nobody sees is not read again
  await page.evaluate(() => {
    const paragraph = document.querySelector('#doubt');
    if (paragraph) paragraph.innerHTML = paragraph.innerHTML.replace('the same tools', 'much the same tools');
  });
  await popup.waitForSelector('ins::-p-text(much)');
  await expectMark(page, 'ascribe-claim', 'two groups use much the same tools');

  await page.evaluate(() => document.querySelector('#doubt')?.remove());
  await popup.waitForSelector('::-p-text(Not on this page any more)');
  expect(await popup.$eval('li blockquote', (quote) => quote.textContent)).toBe(passage);
});
