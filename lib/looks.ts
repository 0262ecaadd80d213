import { Looks } from './model/looks';
import { stored } from './stored';
import { markStyle } from './view/mark-style';

const { read, isKept, change, watch } = stored('looks', Looks);

/** How the reader wants marks to look: read, changed and watched. They are no settings, of which content scripts are told. */
export { change as changeLooks, read as readLooks, watch as watchLooks };

/** The style sheet of the marks as the reader wants them; nothing where no look was ever chosen, and `marks.css` says all. */
export async function chosenStyle(): Promise<string | undefined> {
  return (await isKept()) ? markStyle(await read()) : undefined;
}
