import type { BrowserContext, Page } from '@playwright/test';
import { claimsIn, openForm, saveClaim, showClaims, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { expectMarks, marksOf, selectWords } from './page-marks';

test.use({ claimMarks: true });

const jammed = 'the jamming came from the Kaliningrad region';
const satellite = '/client-navigation.html?story=satellite';

/** Opens the form of a claim about the first article. */
async function beginClaim(page: Page, origin: string, extension: Extension): Promise<Page> {
  await page.goto(origin + satellite);
  await expectMarks(page, { 'ascribe-agency': ['Federal Network Agency'] });
  await selectWords(page, jammed);
  const popup = await extension.openFor(page);
  await tagSelected(popup);
  return popup;
}

/** The claim is there when the first article is opened anew. */
async function expectSaved(context: BrowserContext, origin: string): Promise<void> {
  const again = await context.newPage();
  await again.goto(origin + satellite);
  await expectMarks(again, { 'ascribe-claim': [jammed] });
}

const ways: { what: string; leave: (page: Page, origin: string) => Promise<unknown> }[] = [
  { what: 'goes to another page', leave: (page, origin) => page.goto(`${origin}/dark.html`) },
  { what: 'shows another article without a load', leave: (page) => page.getByRole('link', { name: 'Chess' }).click() },
  // The address of the other article has come, and its text has not.
  { what: 'has the address of another article already', leave: (page) => page.evaluate(() => history.pushState(null, '', '?story=chess')) },
];
for (const { what, leave } of ways) {
  test(`a claim being made about a page that ${what} is saved on the page that it was made about, and no other`, async ({
    page,
    origin,
    extension,
    context,
  }) => {
    const popup = await beginClaim(page, origin, extension);
    await leave(page, origin);
    await expect((await openForm(popup)).getByLabel('Quoted passage')).toHaveText(jammed);
    await saveClaim(popup);
    await showClaims(popup);
    await expect.poll(() => extension.stateOf(page)).toBe('marked');
    expect(await claimsIn(popup)).toEqual([]);
    expect(await marksOf(page)).not.toHaveProperty('ascribe-claim');
    await expectSaved(context, origin);
    expect(await marksOf(page)).not.toHaveProperty('ascribe-claim');
  });
}

const endings: { what: string; end: (page: Page) => Promise<unknown> }[] = [
  { what: 'loaded anew', end: (page) => page.reload() },
  { what: 'closed', end: (page) => page.close() },
];
for (const { what, end } of endings) {
  test(`a claim being made about a page that is ${what} can still be saved, and is there when the page is`, async ({
    page,
    origin,
    extension,
    context,
  }) => {
    const popup = await beginClaim(page, origin, extension);
    await end(page);
    await saveClaim(popup);
    await expectSaved(context, origin);
  });
}
