import { expect, test } from './extension';
import { expectMarks, expectNoMarks, marksOf } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

const unmarked = [
  { path: 'index.html', what: 'a page without an article', says: 'No article was found on this page.' },
  { path: 'czech.html', what: 'a page in another language', says: 'This page is in Czech.' },
  { path: 'paper.pdf', what: 'a PDF', says: 'Ascribe cannot mark a PDF.' },
];
for (const { path, what, says } of unmarked) {
  test(`${what} is left unmarked, and the popup says why`, async ({ page, origin, extension }) => {
    await page.goto(`${origin}/${path}`);
    const popup = await extension.openFor(page);
    await expect(popup.getByText(says)).toBeVisible();
    expect(await marksOf(page)).toEqual({});
  });
}

test('a page of the browser is left alone, and the popup says why', async ({ context, page, extension }) => {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('chrome://version/');
  const popup = await extension.openFor(page);
  await expect(popup.getByText('Ascribe cannot work on this page.')).toBeVisible();
});

test('another page of ours is left alone, and the popup says why', async ({ extension }) => {
  const popup = await extension.openFor(await extension.open('options.html'));
  await expect(popup.getByText('Ascribe cannot work on this page.')).toBeVisible();
});

test('the English of a page in another language is marked when the reader asks for it', async ({ page, origin, extension }) => {
  await watchDom(page);
  await page.goto(`${origin}/czech.html`);
  const popup = await extension.openFor(page);
  await popup.getByRole('button', { name: 'Mark the English anyway' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Laura Finch', 'Minsk'], 'ascribe-agency': ['Northgate Security'] });
  expect(await changesOf(page)).toEqual(untouched);
  await popup.getByRole('switch', { name: 'This page' }).click();
  await expectNoMarks(page);
});
