import './words';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TableSection } from '@/components/report/TableSection';
import { tableText } from '@/components/report/table-text';
import { partyFinder } from '@/lib/library/parties';
import { countReport, type TableId, tableIds } from '@/lib/report/count-report';
import { namingOf } from '@/lib/report/naming';
import { orderClaims } from '@/lib/report/order-claims';
import { cardOf, shelvesOf } from '../library/shelf';

const hostile = '<b>x</b> '.repeat(20);
const shelves = shelvesOf(
  cardOf('https://a.example/', { publisher: 'The Quay', datePublished: '2026-01-05' }, 0, [
    { assertedBy: 'NÚKIB', attributedTo: 'APT28', strength: 'assessed' },
    { assertedBy: 'NÚKIB', attributedTo: 'APT28', strength: 'confirmed' },
    { assertedBy: hostile, attributedTo: undefined, strength: 'denied' },
  ]),
);
const report = countReport(orderClaims(shelves, Uint8Array.of(1, 1, 1)), shelves, {
  most: 12,
  event: { by: 'all', key: '' },
  dating: 'article',
  partyOf: partyFinder([]),
  namingOf,
});
async function show(id: TableId) {
  const onShow = vi.fn();
  await render(<TableSection text={tableText(report, id, undefined)} onShow={onShow} />);
  await expect.element(page.getByRole('img')).toBeVisible();
  return onShow;
}
/** The numbers of the cells, by their places in the table; in the picture each is written once. */
const inTable = () =>
  [...document.querySelectorAll<HTMLElement>('tbody [data-place]')].filter((number) => !number.closest('td:last-child'));
const numbers = (elements: Iterable<Element>) =>
  Object.fromEntries([...elements].map((element) => [element.getAttribute('data-place'), element.textContent]));

for (const id of tableIds) {
  test(`the picture and the table of ${id} show the same numbers, and a sentence says what they are`, async () => {
    await show(id);
    const table = numbers(inTable());
    expect(Object.keys(table).length).toBeGreaterThan(1);
    expect(numbers(document.querySelectorAll('svg text[data-place]'))).toEqual(table);
    const picture = page.getByRole('img', { name: tableText(report, id, undefined).title });
    await expect.element(picture).toHaveAccessibleDescription(/^3 claims.*Most often: /);
    expect(document.querySelectorAll('figure b')).toHaveLength(0);
  });
}

test('a press on a number of the picture or of the table shows its quotes', async () => {
  const onShow = await show('matrix');
  await userEvent.click(document.querySelector('svg text[data-place="0 0"]')!);
  await page.getByRole('button', { name: 'NÚKIB and APT28: 2' }).click();
  await page.getByRole('button', { name: 'Total and Total: 3' }).click();
  const words = 'Who attributes what to whom: ';
  expect(onShow.mock.calls).toEqual([
    [{ row: 0, column: 0 }, `${words}NÚKIB – APT28`],
    [{ row: 0, column: 0 }, `${words}NÚKIB – APT28`],
    [{ row: undefined, column: undefined }, `${words}Total`],
  ]);
});

test('one number can be tabbed to, and arrow keys go on over the zeros', async () => {
  await show('sources');
  const stops = () => [...document.querySelectorAll<HTMLElement>('td button')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops().map(({ ariaLabel }) => ariaLabel)).toEqual(['NÚKIB and confirmed: 1']);
  stops()[0]!.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('button', { name: 'NÚKIB and assessed: 1' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(page.getByRole('button', { name: 'Total and Total: 3' })).toHaveFocus();
  expect(stops()).toHaveLength(1);
});
