import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weightFiles } from '../../lib/learned-files';
import { expect, test } from './extension';
import { expectMarks } from './page-marks';

const output = join(import.meta.dirname, '../../.output');
const hint = /^Marks are found by rules alone/;

const builds = [
  { what: 'the build without the trained model', from: 'chrome-mv3-rules-e2e', change: () => undefined },
  {
    what: 'a build without a file of weights',
    from: 'chrome-mv3-e2e',
    change: (folder: string) => rmSync(join(folder, weightFiles.syntax), { force: true }),
  },
  {
    what: 'a build whose weights are damaged',
    from: 'chrome-mv3-e2e',
    change: (folder: string) => {
      mkdirSync(join(folder, 'weights'), { recursive: true });
      appendFileSync(join(folder, weightFiles.attributions), '!');
    },
  },
];

for (const { what, from, change } of builds) {
  test.describe(what, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ascribe-rules-'));
    test.use({ build: folder });
    test.beforeAll(() => {
      cpSync(join(output, from), folder, { recursive: true });
      change(folder);
    });
    test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test(`${what} marks a page by rules, and the options say so`, async ({ page, origin, extension }) => {
      await page.goto(`${origin}/semantic.html`);
      await expectMarks(page, {
        'ascribe-actor': ['Helena Marsh'],
        'ascribe-agency': ['National Crime Agency'],
        'ascribe-attribution': ['said'],
      });
      const options = await extension.open('options.html');
      await expect(options.getByText(hint)).toBeVisible();
    });
  });
}

test('the whole build says nothing of rules', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const options = await extension.open('options.html');
  await expect(options.getByRole('heading', { name: 'Marks', exact: true })).toBeVisible();
  await expect(options.getByText(hint)).toHaveCount(0);
});
