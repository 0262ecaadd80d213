import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './set-up/browsers';

// Draws components/icon.svg in the sizes that browsers ask for: Chromium takes no SVG for an extension's icon.
const components = join(import.meta.dirname, '../components');
const drawing = readFileSync(join(components, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: ensureBrowser('chromium').path, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0; background: none } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(components, `static/icon/${size}.png`), omitBackground: true });
}
await browser.close();
