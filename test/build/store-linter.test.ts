import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainedCodes, storeLint } from '../../scripts/release/store-lint';
import { builtFolder } from './built-files';

test("Mozilla's linter says nothing that docs/store/linter.md does not explain", { timeout: 120_000 }, () => {
  const explained = explainedCodes(readFileSync(join(import.meta.dirname, '../../docs/store/linter.md'), 'utf8'));
  expect(explained.length).toBeGreaterThan(0);
  expect(storeLint(builtFolder('firefox-mv3'))).toEqual(explained);
});
