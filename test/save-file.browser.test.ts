import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../lib/save-file';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a file is offered under its name, with its text in UTF-8, and let go of later', async () => {
  vi.useFakeTimers();
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  saveFile('ascribe.json', ['{"name":', '"Zoë"}\n'], 'application/ld+json');
  const [link] = clicked;
  expect(link?.download).toBe('ascribe.json');
  const file = await fetch(link?.href ?? '');
  expect(file.headers.get('content-type')).toBe('application/ld+json');
  expect(await file.text()).toBe('{"name":"Zoë"}\n');
  vi.runAllTimers();
  await expect(fetch(link?.href ?? '')).rejects.toThrow();
  expect(document.querySelector('a')).toBeNull();
});
