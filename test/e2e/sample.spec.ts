import { openForm, saveClaim } from './claim-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks } from './page-marks';

test.use({ claimMarks: true });

test('the welcome page opens the sample article, which is marked, explains itself and can be tagged', async ({ context, extension }) => {
  const welcome = await extension.open('welcome.html');
  const opening = context.waitForEvent('page');
  await welcome.getByRole('button', { name: /sample/i }).click();
  const sample = await opening;
  await expectMarks(sample, { 'ascribe-actor': ['Kari Aasheim'], 'ascribe-agency': ['National Cyber Defence Agency'] });
  await clickWords(sample, 'concluded');
  await expect(sample.locator('ascribe-card')).toBeVisible();
  const popup = await extension.openFor(sample);
  await popup
    .getByRole('button', { name: /^Tag: / })
    .first()
    .click();
  await openForm(popup);
  await saveClaim(popup);
  await expect(popup.getByRole('tab', { name: 'Claims 1' })).toBeVisible();
  await expect.poll(async () => Object.keys(await sample.evaluate(() => Object.fromEntries(CSS.highlights)))).toContain('ascribe-claim');
});
