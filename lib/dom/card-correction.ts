import type { CardContent } from '../model/card-content';
import type { Corrected, KindOrNone } from '../model/correction';
import { make, makeButton } from './make';

/** What the reader can do about a wrong mark. */
export interface CorrectionActs {
  correct(is: KindOrNone, everywhere: boolean): Promise<Corrected>;
  takeBack(correctionId: string): Promise<Corrected>;
}

/**
 * The row of a card in which a mark is corrected, and which then says what was done, with the way back. Only what the reader presses counts: no script can
 * make a trusted click.
 */
export function correctionRow(words: NonNullable<CardContent['correction']>, acts: CorrectionActs): HTMLElement {
  const choices = make('div', 'choices');
  choices.role = 'group';
  choices.ariaLabel = words.ask;
  const said = make('p', 'said');
  said.role = 'status';
  const everywhere = make('input', 'check');
  everywhere.type = 'checkbox';

  let isBusy = false;
  async function attempt(event: MouseEvent, work: () => Promise<Corrected>): Promise<void> {
    if (!event.isTrusted || isBusy) return;
    isBusy = true;
    // Nobody answers after an update of the extension, which leaves this script behind.
    const done = await work().catch(() => undefined);
    isBusy = false;
    said.textContent = done?.said ?? words.failed;
    if (!done) return;
    if (done.id) offerUndo(done.id);
    else if (words.made) choices.replaceChildren();
    else offer();
    choices.querySelector('button')?.focus({ preventScroll: true });
  }
  const choice = ({ is, label }: (typeof words.choices)[number]) =>
    makeButton('choice', label, (event) => attempt(event, () => acts.correct(is, everywhere.checked)));
  const hint = makeButton('choice', words.otherWords, () => {
    said.textContent = words.otherHow;
  });

  function offerUndo(id: string): void {
    choices.part.add('done');
    choices.replaceChildren(makeButton('choice', words.undo, (event) => attempt(event, () => acts.takeBack(id))));
  }

  function offer(): void {
    choices.part.remove('done');
    choices.replaceChildren(
      make('span', 'ask', [words.ask]),
      ...words.choices.map(choice),
      hint,
      make('label', 'everywhere', [everywhere, words.everywhere]),
    );
  }

  if (words.made) offerUndo(words.made);
  else offer();
  return make('div', 'correction', [choices, said]);
}
