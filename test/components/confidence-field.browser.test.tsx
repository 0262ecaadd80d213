import './words';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ConfidenceField } from '@/components/claim/ConfidenceField';

function Field({ at }: { at?: number }) {
  const [value, setValue] = useState(at);
  return (
    <>
      <ConfidenceField value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}
const value = () => page.getByRole('status');
const number = () => page.getByRole('spinbutton');

const typed: [typed: string, kept: string][] = [
  ['0', '0'],
  ['62', '62'],
  ['150', '100'],
  ['-4', '0'],
  ['12.6', '13'],
  ['', 'undefined'],
];
for (const [text, kept] of typed) {
  test(`typing ${text || 'nothing'} means ${kept}`, async () => {
    await render(<Field at={50} />);
    await number().fill(text);
    await expect.element(value()).toHaveTextContent(new RegExp(`^${kept}$`));
  });
}

test('no confidence is the start, an arrow key on the slider sets one, and clearing takes it back', async () => {
  await render(<Field />);
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Not set');
  page.getByRole('slider').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(value()).toHaveTextContent('51');
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '51: medium');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.element(value()).toHaveTextContent('undefined');
});

test('the words of all scales are shown, and a gap is called one', async () => {
  await render(<Field at={50} />);
  await expect.element(page.getByText('medium')).toBeVisible();
  await expect.element(page.getByText('roughly even chance')).toBeVisible();
  await expect.element(page.getByText('no word for this number')).toBeVisible();
});
