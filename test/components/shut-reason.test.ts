import { expect, test } from 'vitest';
import { type ShutReason, shutReason } from '../../components/page/shut-reason';

const rows: [why: 'forbidden' | 'policy' | 'pdf' | 'no-access', url: string | undefined, reason: ShutReason][] = [
  ['forbidden', 'chrome://settings/', 'browserPage'],
  ['forbidden', 'about:blank', 'browserPage'],
  ['forbidden', 'moz-extension://abc/page.html', 'browserPage'],
  ['forbidden', 'file:///home/me/report.html', 'file'],
  ['forbidden', 'file:///home/me/report.pdf', 'pdf'],
  ['pdf', 'https://news.example/report.pdf', 'pdf'],
  ['no-access', 'https://news.example/report.PDF?page=2', 'pdf'],
  ['no-access', 'https://chromewebstore.google.com/detail/x', 'store'],
  ['no-access', 'https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['no-access', 'https://news.example/?from=https://addons.mozilla.org/', 'noAccess'],
  ['policy', 'https://news.example/report.pdf', 'policy'],
  ['policy', undefined, 'policy'],
  ['no-access', 'https://news.example/story', 'noAccess'],
  ['no-access', undefined, 'noAccess'],
];
for (const [why, url, reason] of rows) {
  test(`${why} at ${url ?? 'an unknown address'} is told as ${reason}`, () => {
    expect(shutReason(why, url)).toBe(reason);
  });
}
