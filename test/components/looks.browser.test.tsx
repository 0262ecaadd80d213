import './words';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LooksSection } from '@/components/looks/LooksSection';
import { usualLooks } from '@/lib/model/looks';
import { fakeStorage } from './fake-storage';

let kept: Record<string, unknown>;
beforeEach(async () => {
  kept = fakeStorage();
  await render(<LooksSection />);
  await expect.element(page.getByRole('heading', { name: 'Colours and lines' })).toBeVisible();
});

/** What the sample's words on a ground have under a highlight. */
function drawn(ground: 'light' | 'dark', mark: string): string {
  const figure = document.querySelectorAll('figure')[ground === 'light' ? 0 : 1]!;
  const words = figure.querySelector(`[data-mark="${mark}"]`)!;
  expect([...(CSS.highlights.get(`ascribe-${mark}`) ?? [])].some((range) => words.contains(range.startContainer))).toBe(true);
  const { textDecorationStyle, textDecorationColor, backgroundColor } = getComputedStyle(words, `::highlight(ascribe-${mark})`);
  return [textDecorationStyle, textDecorationColor, backgroundColor].join(' ');
}
const group = (name: string) => page.getByRole('group', { name });
const none = 'rgba(0, 0, 0, 0)';

test('the sample is marked by highlights, as any page is', () => {
  expect(drawn('light', 'actor')).toBe(`solid rgb(213, 94, 0) ${none}`);
  expect(drawn('dark', 'attribution-alleged')).toBe('wavy rgb(14, 146, 108) rgba(14, 146, 108, 0.12)');
});

test('a colour for each ground is drawn on that ground, and kept', async () => {
  await group('Colour on light pages').getByRole('radio', { name: 'black' }).click();
  await group('Colour on dark pages').getByRole('radio', { name: 'yellow' }).click();
  await expect.poll(() => kept.looks).toMatchObject({ actor: { light: '#1c1b19', dark: '#f0e442' }, claim: usualLooks.claim });
  await expect.poll(() => drawn('light', 'actor')).toBe(`solid color(srgb 0.109804 0.105882 0.0980392) ${none}`);
  expect(drawn('dark', 'actor')).toBe(`solid color(srgb 0.941176 0.894118 0.258824) ${none}`);
});

test('a colour that can hardly be seen is warned of', async () => {
  const own = group('Colour on light pages').getByLabelText('Own colour');
  await own.fill('#ffee00');
  await expect.element(page.getByText(/^Hard to see on light pages: its contrast with white is 1.2 to 1/)).toBeVisible();
  expect(page.getByText(/^Hard to see on dark pages/).elements()).toHaveLength(0);
});

test('kinds that differ by colour alone are named', async () => {
  await page.getByLabelText('Line', { exact: true }).selectOptions('double');
  await expect.element(page.getByText('These differ by colour alone now: Actors, Agencies.')).toBeVisible();
});

test('without a line the ground behind the words is all there is', async () => {
  await page.getByRole('radio', { name: 'Attributions' }).click();
  await page.getByLabelText('Line', { exact: true }).selectOptions('none, coloured ground only');
  await expect.poll(() => drawn('light', 'attribution-confirmed')).toContain('rgba(14, 146, 108, 0.45)');
  await expect.element(page.getByRole('switch')).toBeDisabled();
  await expect.element(page.getByRole('slider')).toBeDisabled();
});

test('the usual looks come back at a press', async () => {
  const back = page.getByRole('button', { name: 'Back to the usual looks' });
  await expect.element(back).toBeDisabled();
  await page.getByRole('slider').fill('4');
  await expect.poll(() => kept.looks).toMatchObject({ actor: { thickness: 4 } });
  await back.click();
  await expect.poll(() => kept.looks).toEqual(usualLooks);
  await expect.element(back).toBeDisabled();
});
