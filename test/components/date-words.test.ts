import { afterEach, expect, test, vi } from 'vitest';
import { dayWords } from '@/components/ui/date-words';

vi.mock('@/lib/i18n/language', () => ({
  inInterfaceLanguage: (make: (language: string) => Intl.DateTimeFormat) => () => make('en-GB'),
}));
afterEach(() => vi.unstubAllEnvs());

const cases: { date: string; zone: string; words: string }[] = [
  { date: '2026-11-03', zone: 'America/Lima', words: '3 Nov 2026' },
  { date: '2026-11-03', zone: 'Asia/Tokyo', words: '3 Nov 2026' },
  { date: '2026-11-03T02:00:00Z', zone: 'America/Lima', words: '2 Nov 2026' },
  { date: '2026-11-03T23:00:00Z', zone: 'Asia/Tokyo', words: '4 Nov 2026' },
  { date: 'last spring', zone: 'UTC', words: 'last spring' },
];
for (const { date, zone, words } of cases) {
  test(`${date} is “${words}” to a reader in ${zone}`, () => {
    vi.stubEnv('TZ', zone);
    expect(dayWords(date)).toBe(words);
  });
}
