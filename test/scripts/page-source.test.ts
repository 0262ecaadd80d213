import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSource } from '../../scripts/start/page-source';

const words = '<p>“Café”</p>';
const pages: { what: string; body: string | Buffer; type: string }[] = [
  { what: 'in UTF-8 that does not say so', body: words, type: 'text/html; charset=utf-8' },
  { what: 'that names its encoding', body: `<meta charset="utf-8">${words}`, type: 'text/html' },
  {
    what: 'that names its encoding in the old way',
    body: `<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">${words}`,
    type: 'text/html',
  },
  { what: 'that begins with a byte order mark', body: `\uFEFF${words}`, type: 'text/html' },
  { what: 'in another encoding', body: Buffer.from('<p>Caf\u00E9</p>', 'latin1'), type: 'text/html' },
];
for (const { what, body, type } of pages) {
  test(`a saved page ${what} is served as ${type}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ascribe-page-'));
    const path = join(folder, 'page.html');
    writeFileSync(path, body);
    const { url, close } = await openSource({ kind: 'file', path });
    try {
      expect((await fetch(url)).headers.get('content-type')).toBe(type);
    } finally {
      await close();
      rmSync(folder, { recursive: true });
    }
  });
}
