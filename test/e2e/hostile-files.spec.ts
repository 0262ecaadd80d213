import { truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './extension';

const megabyte = 1_000_000;
const bombs: { what: string; write: (path: string) => void; says: string | RegExp }[] = [
  {
    what: 'a file of 500 MB',
    write: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 500 * megabyte);
    },
    says: 'The file is too large.',
  },
  {
    what: 'lists in lists, a million deep',
    write: (path) => writeFileSync(path, '['.repeat(megabyte)),
    says: /more parts, or parts inside parts/,
  },
  { what: 'one string of 100 MB', write: (path) => writeFileSync(path, `["${'x'.repeat(100 * megabyte)}"]`), says: /no kind of file/ },
  { what: 'ten million numbers', write: (path) => writeFileSync(path, `[${'1,'.repeat(10 * megabyte)}1]`), says: /no kind of file/ },
  { what: 'a packed file', write: (path) => writeFileSync(path, gzipSync('[]')), says: /a packed file or an office document/ },
];
for (const { what, write, says } of bombs) {
  test(`${what} is refused with the reason, and the window answers`, async ({ extension }) => {
    const path = test.info().outputPath('bomb.json');
    write(path);
    const options = await extension.open('options.html');
    await options.getByLabel('Import a file').setInputFiles(path);
    await expect(options.getByText('Nothing was imported. The file has something wrong.')).toBeVisible({ timeout: 20_000 });
    await expect(options.getByText(says)).toBeVisible();
    await options.getByRole('switch', { name: 'Mark pages' }).click();
    await expect(options.getByRole('switch', { name: 'Mark pages' })).not.toBeChecked();
    writeFileSync(path, '');
  });
}
