import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { killWhileSaving } from '../../scripts/durability/kill-while-saving';
import { ensureBrowser } from '../../scripts/set-up/browsers';

test('of claims that two windows and the popup were saving when Firefox was killed, none that was acknowledged is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-kill-'));
  try {
    const extension = resolve(import.meta.dirname, '../../.output/firefox-mv3-e2e');
    const survived = await killWhileSaving({ browser: ensureBrowser('firefox'), extension, folder, kills: 1, saves: 100 });
    expect(survived).toMatchObject({ missing: [], unreadable: 0 });
    expect(survived.acknowledged).toBeGreaterThanOrEqual(100);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}, 180_000);
