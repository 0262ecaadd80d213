import type { browser } from 'wxt/browser';
import { cardText, pressInCard } from './card-steps';
import { openForm } from './claim-steps';
import { rowsIn, stopBackground } from './durability-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, marksOf } from './page-marks';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** What the background waits for at some moment of its work, so that it can be stopped there. */
const moments = {
  correction: [
    { when: 'before it has written', api: 'storage.local.get', written: 0 },
    { when: 'after it has written, before it has answered', api: 'tabs.query', written: 1 },
  ],
  draft: [
    { when: 'before it has written', api: 'storage.session.set' },
    { when: 'after it has written, before it has answered', api: 'action.openPopup' },
  ],
};

/** Has an interface of the browser never answer the background, and tell when that waits for it. */
function holdAt(api: string): void {
  const [name = '', ...path] = api.split('.').reverse();
  const owner = path.reverse().reduce((object, key) => Reflect.get(object, key), chrome as object);
  Reflect.set(owner, name, () => {
    Reflect.set(globalThis, 'isHeld', true);
    return new Promise(() => {});
  });
}
const isHeld = () => Reflect.get(globalThis, 'isHeld') === true;

for (const { when, api, written } of moments.correction) {
  test(`a correction whose background is stopped ${when} is not called done, and pressing again leaves it done once`, async ({
    page,
    origin,
    extension,
  }) => {
    await page.goto(`${origin}/frames.html`);
    await expectMarks(page, { 'ascribe-actor': ['Dana Petrov'] });
    const window = await extension.open('welcome.html');
    await page.bringToFront();
    await clickWords(page, 'Dana Petrov');
    await expect.poll(() => cardText(page)).toContain('Not an actor');
    await extension.worker.evaluate(holdAt, api);
    await pressInCard(page, 'Not an actor');
    await expect.poll(() => extension.worker.evaluate(isHeld)).toBe(true);
    await expect.poll(() => rowsIn(window, 'corrections')).toHaveLength(written);
    await stopBackground(window);
    await expect.poll(() => cardText(page)).toContain('Ascribe did not answer. Reload the page to see whether it was corrected.');
    expect(await rowsIn(window, 'corrections')).toHaveLength(written);

    await pressInCard(page, 'Not an actor');
    await expect.poll(() => cardText(page)).toContain('Corrected here: Not an actor.');
    await expect.poll(async () => (await marksOf(page))['ascribe-actor'] ?? []).not.toContain('Dana Petrov');
    expect(await rowsIn(window, 'corrections')).toHaveLength(1);
    await pressInCard(page, 'Undo');
    await expectMarks(page, { 'ascribe-actor': ['Dana Petrov'] });
    expect(await rowsIn(window, 'corrections')).toHaveLength(0);
  });
}

for (const { when, api } of moments.draft) {
  test(`a passage that is tagged while the background is stopped ${when} is in the form all the same`, async ({
    page,
    origin,
    extension,
  }) => {
    await page.goto(`${origin}/frames.html`);
    await expectMarks(page, { 'ascribe-attribution': ['concluded'] });
    const popup = await extension.openFor(page);
    await page.bringToFront();
    await clickWords(page, 'concluded');
    await expect.poll(() => cardText(page)).toContain('Tag claim');
    await extension.worker.evaluate(holdAt, api);
    await pressInCard(page, 'Tag claim');
    await expect.poll(() => extension.worker.evaluate(isHeld)).toBe(true);
    await stopBackground(popup);
    await expect((await openForm(popup)).getByLabel('Quoted passage')).toContainText('concluded');
  });
}
