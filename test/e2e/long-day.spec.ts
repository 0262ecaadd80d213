import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readForADay } from '../../scripts/days/day';
import { verdicts } from '../../scripts/days/verdicts';
import { launch } from '../../scripts/session/launch';
import { ensureBrowser } from '../../scripts/set-up/browsers';
import { serveFixtures } from '../fixtures/serve';

const extension = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');
const paths = ['dark.html', 'frames.html', 'infinite.html', 'semantic.html', 'index.html', 'view.html', 'shadow.html'];

// A short day of what `npm run measure:days` does at length; memory and times are only worth measuring there.
test('twenty-four pages, with the background stopped after every second one, leave no listener, node, document, row or form behind', async () => {
  test.slow();
  const server = await serveFixtures();
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-day-'));
  const session = await launch({
    browser: ensureBrowser('chromium'),
    extension,
    folder,
    headless: true,
    args: ['--disable-features=BackForwardCache'],
  });
  try {
    const parts = await readForADay(session, server.origin, { parts: 2, pages: 12, paths });
    expect(parts.map(({ starts, claims }) => ({ starts: starts.length, claims }))).toEqual([
      { starts: 6, claims: 0 },
      { starts: 6, claims: 1 },
    ]);
    expect(verdicts(parts).filter(({ of, isGood }) => of === 'counts' && !isGood)).toEqual([]);
  } finally {
    await session.browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
