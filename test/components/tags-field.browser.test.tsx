import './words';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TagsField } from '@/components/claim/TagsField';

function Field({ start = [] as string[] }) {
  const [tags, setTags] = useState(start);
  return (
    <>
      <TagsField tags={tags} known={['ports', 'sports', 'sabotage', 'Élysée']} onChange={setTags} />
      <output>{JSON.stringify(tags)}</output>
    </>
  );
}
const typing: [keys: string, start: string[], tags: string[]][] = [
  ['cranes{Enter}', [], ['cranes']],
  ['cranes,', [], ['cranes']],
  ['  two words  {Enter}', [], ['two words']],
  ['ports{Enter}', ['ports'], ['ports']],
  [',', ['ports'], ['ports']],
  ['{Backspace}', ['ports', 'sabotage'], ['ports']],
  ['po{ArrowDown}{Enter}', [], ['ports']],
  ['po{ArrowDown}{ArrowDown}{Enter}', [], ['sports']],
  ['po{ArrowDown}{ArrowUp}{Enter}', [], ['po']],
  ['po{Escape}{Enter}', [], []],
  ['po{Tab}', [], ['po']],
  ['Ports{Enter}', [], ['ports']],
  ['pörts{Enter}', [], ['ports']],
  ['po\u200brts{Enter}', [], ['ports']],
  ['elysee{Enter}', [], ['Élysée']],
  ['ely{ArrowDown}{Enter}', [], ['Élysée']],
  ['Élysée{Enter}', ['elysee'], ['elysee']],
  ['C{Enter}C++{Enter}', [], ['C', 'C++']],
  ['\u200b{Enter}', [], []],
];
for (const [keys, start, tags] of typing) {
  test(`${keys} after ${JSON.stringify(start)} makes ${JSON.stringify(tags)}`, async () => {
    await render(<Field start={start} />);
    page.getByRole('combobox').element().focus();
    await userEvent.keyboard(keys);
    await expect.element(page.getByRole('status')).toHaveTextContent(JSON.stringify(tags));
  });
}

test('a suggestion is chosen by mouse, and the field keeps the keyboard', async () => {
  await render(<Field />);
  await page.getByRole('combobox').fill('sab');
  await page.getByRole('option', { name: 'sabotage' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('["sabotage"]');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
});

test('a tag is removed by its own button', async () => {
  await render(<Field start={['ports', 'sabotage']} />);
  await page.getByRole('button', { name: 'Remove the tag ports' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('["sabotage"]');
});
