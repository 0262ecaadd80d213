import './words';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ClaimForm } from '@/components/claim/ClaimForm';
import type { Claim } from '@/lib/model/claim';
import type { OpenDraft } from '@/lib/model/open-draft';
import { blame, claim, openDraft } from './examples';

const quote = 'The port authority blamed Ember Heron for the stoppage.';

async function showForm(open: OpenDraft, knownTags: string[] = []) {
  const said = { onChange: vi.fn(), onSave: vi.fn(async (_: Claim) => {}), onCancel: vi.fn() };
  await render(<ClaimForm open={open} knownTags={knownTags} {...said} />);
  return said;
}
const field = (name: string) => page.getByRole('textbox', { name });
const save = () => page.getByRole('button', { name: 'Save claim' }).click();

test('the form is filled in from what was detected, and the quote stays beside it', async () => {
  const { onSave } = await showForm(openDraft(quote, blame));
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(quote);
  await save();
  expect(onSave.mock.calls).toEqual([
    [
      {
        statement: quote,
        kind: 'responsibility',
        assertedBy: 'The port authority',
        attributedTo: 'Ember Heron',
        basis: 'blamed',
        strength: 'alleged',
        verdict: 'unverified',
        tags: [],
      },
    ],
  ]);
});

test('who is meant by a pronoun or a short name is filled in with the full name', async () => {
  const relation = { ...blame, source: 'it', sourceName: 'The Port of Ostra', target: 'the crew', targetName: 'Ember Heron' };
  await showForm(openDraft(quote, relation));
  await expect.element(field('Asserted by')).toHaveValue('The Port of Ostra');
  await expect.element(field('Attributed to')).toHaveValue('Ember Heron');
});

test('what stands in a statement is asserted by whose that is', async () => {
  await showForm(openDraft(quote, { ...blame, source: undefined, reportedBy: 'The crew' }));
  await expect.element(field('Asserted by')).toHaveValue('The crew');
});

const statements: [detected: string, statement: string][] = [
  ['that the cranes were sabotaged', 'the cranes were sabotaged'],
  ['“The cranes were sabotaged”', 'The cranes were sabotaged'],
  ['“Sabotage”, not “bad luck”', '“Sabotage”, not “bad luck”'],
  ['thatch caught fire', 'thatch caught fire'],
];
for (const [content, statement] of statements) {
  test(`what is said as ${content} is stated as ${statement}`, async () => {
    await showForm(openDraft(`The port authority blamed ${content}.`, { ...blame, kind: 'statement', content }));
    await expect.element(field('Statement')).toHaveValue(statement);
  });
}

test('everything that can be filled in reaches the claim that is saved', async () => {
  const { onSave } = await showForm(openDraft('Cranes stood still.'));
  await field('Statement').fill(claim.statement);
  await field('Asserted by').fill(claim.assertedBy ?? '');
  await field('Attributed to').fill(claim.attributedTo ?? '');
  await page.getByRole('radio', { name: 'Responsibility' }).click();
  await page.getByRole('combobox', { name: 'Strength of the words' }).selectOptions('alleged');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOptions('disputed');
  await page.getByRole('spinbutton').fill('40');
  await page.getByRole('combobox', { name: 'Tags' }).fill('ports, sabotage');
  await field('Note').fill(claim.note ?? '');
  await save();
  await expect.poll(() => onSave.mock.calls).toEqual([[claim]]);
});

test('an empty statement is told at its field, which takes the keyboard; nothing is saved or lost', async () => {
  const { onSave } = await showForm(openDraft(quote, blame));
  await field('Note').fill('Keep this.');
  await field('Statement').fill('  ');
  await save();
  await expect.element(field('Statement')).toHaveAccessibleDescription('This cannot be empty.');
  await expect.element(field('Statement')).toHaveFocus();
  await expect.element(field('Note')).toHaveValue('Keep this.');
  expect(onSave).not.toHaveBeenCalled();
});

test('a claim that cannot be stored stays in the form, with the reason', async () => {
  const { onSave } = await showForm(openDraft(quote, blame));
  onSave.mockRejectedValueOnce(new Error('The disk is full.'));
  await field('Note').fill('Typed at length.');
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The claim is not saved.The disk is full.');
  await expect.element(field('Note')).toHaveValue('Typed at length.');
  await save();
  await expect.poll(() => onSave.mock.calls.length).toBe(2);
});

test('every change is handed on, so that a draft outlives the window', async () => {
  const { onChange } = await showForm(openDraft(quote, blame));
  await field('Note').fill('Half a thought');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ note: 'Half a thought', attributedTo: 'Ember Heron' });
});

test('a kept draft is shown as it was left, an empty statement included', async () => {
  await showForm({ ...openDraft(quote, blame), claim: { ...claim, statement: '' } });
  await expect.element(field('Statement')).toHaveValue('');
  await expect.element(field('Note')).toHaveValue('One source only.');
  await expect.element(page.getByRole('spinbutton')).toHaveValue(40);
});

test('Control and Enter save from any field, a tag still being typed included', async () => {
  const { onSave } = await showForm(openDraft(quote, blame));
  await page.getByRole('combobox', { name: 'Tags' }).fill('cranes');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => onSave.mock.calls.map(([saved]) => saved.tags)).toEqual([['cranes']]);
});

test('Enter in an empty field of tags saves nothing', async () => {
  const { onSave } = await showForm(openDraft(quote, blame));
  await page.getByRole('combobox', { name: 'Tags' }).click();
  await userEvent.keyboard('{Enter}');
  await field('Note').fill('still here');
  expect(onSave).not.toHaveBeenCalled();
});

test('an edited claim is saved under a button that says so', async () => {
  const { onSave } = await showForm({ ...openDraft(quote), claim, annotationId: 'urn:uuid:1' });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(() => onSave.mock.calls).toEqual([[claim]]);
});

const standings = [
  { state: 'anchored', says: undefined },
  { state: 'moved', says: undefined },
  { state: 'changed', says: 'Kept as it was tagged on Oct 2, 2026. The page has other words there now.' },
  { state: 'gone', says: 'Kept as it was tagged on Oct 2, 2026. It was no longer on the page when that was last read.' },
] as const;
for (const { state, says } of standings) {
  test(`the quote of a claim that is ${state} in its page stays as it was tagged, ${says ? 'which is said' : 'without a word'}`, async () => {
    const edited = { ...openDraft(quote), claim, annotationId: 'urn:uuid:1' };
    await render(<ClaimForm open={edited} knownTags={[]} state={state} onChange={() => {}} onSave={async () => {}} onCancel={() => {}} />);
    await expect.element(page.getByRole('blockquote')).toHaveTextContent(quote);
    await expect.element(page.getByText(says ?? /^Kept as/)).toHaveLength(says ? 1 : 0);
  });
}
