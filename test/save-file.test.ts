import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../lib/save-file';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const names = [
  ['Harbour cranes stand still', 'ascribe-harbour-cranes-stand-still-2026-03-05.json'],
  ['', 'ascribe-2026-03-05.json'],
  ['../../etc/passwd', 'ascribe-etc-passwd-2026-03-05.json'],
  ['“Who?” — C:\\CON: <a|b>*', 'ascribe-who-c-con-a-b-2026-03-05.json'],
  ['Čeští úředníci', 'ascribe-čeští-úředníci-2026-03-05.json'],
  ['قال المتحدث', 'ascribe-قال-المتحدث-2026-03-05.json'],
  ['\u202egpj.exe\u0000\n', 'ascribe-gpj-exe-2026-03-05.json'],
  ['long '.repeat(30), `ascribe-${'long-'.repeat(10).slice(0, -1)}-2026-03-05.json`],
] as const;

for (const [title, name] of names) {
  test(`${JSON.stringify(title.slice(0, 40))} is saved as ${name}`, () => {
    expect(fileName(title, '2026-03-05T10:00:00.000Z', 'json')).toBe(name);
  });
}

test(
  'no title makes a name that a file system would refuse',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, '2026-03-05T10:00:00.000Z', 'json');
        expect(name).toMatch(/^ascribe-[\p{L}\p{M}\p{N}-]*2026-03-05\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(256);
      }),
    );
  },
  slow,
);
