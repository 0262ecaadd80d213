import { afterEach, expect, test, vi } from 'vitest';
import { fileOf, saveFile } from '../lib/save-file';

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
  saveFile('ascribe.json', new Blob(['{"name":"Zoë"}\n'], { type: 'application/ld+json' }));
  const [link] = clicked;
  expect(link?.download).toBe('ascribe.json');
  const file = await fetch(link?.href ?? '');
  expect(file.headers.get('content-type')).toBe('application/ld+json');
  expect(await file.text()).toBe('{"name":"Zoë"}\n');
  vi.runAllTimers();
  await expect(fetch(link?.href ?? '')).rejects.toThrow();
  expect(document.querySelector('a')).toBeNull();
});

test('a text that comes in pieces becomes a file of the same text, however long', async () => {
  const piece = 'Zoë 🛰️ '.repeat(5000);
  async function* pieces() {
    for (let n = 0; n < 100; n++) yield piece;
  }
  const file = await fileOf(pieces(), 'text/plain');
  expect(file.type).toBe('text/plain');
  expect((await file.text()) === piece.repeat(100)).toBe(true);
});

test('nothing becomes of a file whose text fails, or that is aborted', async () => {
  async function* failing() {
    yield 'beginning';
    throw new Error('the disk is gone');
  }
  await expect(fileOf(failing(), 'text/plain')).rejects.toThrow('the disk is gone');
  async function* endless() {
    for (;;) yield 'word '.repeat(1000);
  }
  await expect(fileOf(endless(), 'text/plain', AbortSignal.abort())).rejects.toThrow('aborted');
});
