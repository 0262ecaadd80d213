import type { CardContent } from '../model/card-content';
import type { Corrected, KindOrNone } from '../model/correction';
import { make } from './make';
import { watchSettled } from './settled';

/** What the reader can do about a wrong mark. */
export interface CorrectionActs {
  correct(is: KindOrNone, everywhere: boolean): Promise<Corrected>;
  takeBack(correctionId: string): Promise<Corrected>;
}

/** A page can style what has a part (`::part`), and so have a button say or be something else; these have none, and inherit no colour that it could set. */
const choiceStyle =
  'min-height:28px;padding:2px 8px;border:1px solid #808080;border-radius:8px;background:Canvas;color:CanvasText;-webkit-text-fill-color:CanvasText;font:13px system-ui,sans-serif;cursor:pointer';

function makeChoice(label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.append(label);
  button.style.cssText = choiceStyle;
  button.addEventListener('click', act);
  return button;
}

/**
 * The row of a card in which a mark is corrected, and which then says what was done, with the way back. Only what the reader presses counts, for no script can
 * make a trusted click; and with the mouse only once the reader sees what is pressed: see `watchSettled`. `placed` is to be called whenever `host`, the card, was put
 * into its place.
 */
export function correctionRow(
  words: NonNullable<CardContent['correction']>,
  acts: CorrectionActs,
  host: HTMLElement,
  signal: AbortSignal,
): { element: HTMLElement; placed: () => void } {
  const choices = make('div', 'choices');
  choices.role = 'group';
  choices.ariaLabel = words.ask;
  choices.ariaBusy = 'true';
  const said = make('p', 'said');
  said.role = 'status';
  const everywhere = make('input', 'check');
  everywhere.type = 'checkbox';

  const { isSettled, placed } = watchSettled(
    host,
    choices,
    () => {
      choices.ariaBusy = String(!isSettled());
    },
    signal,
  );
  let isBusy = false;
  async function attempt(event: MouseEvent, work: () => Promise<Corrected>): Promise<void> {
    if (!event.isTrusted || isBusy) return;
    // A press of a key comes with no place.
    if (event.detail > 0 && !isSettled()) {
      said.textContent = words.covered;
      return;
    }
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
    makeChoice(label, (event) => attempt(event, () => acts.correct(is, everywhere.checked)));
  const hint = makeChoice(words.otherWords, () => {
    said.textContent = words.otherHow;
  });

  function offerUndo(id: string): void {
    choices.part.add('done');
    choices.replaceChildren(makeChoice(words.undo, (event) => attempt(event, () => acts.takeBack(id))));
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
  return { element: make('div', 'correction', [choices, said]), placed };
}
