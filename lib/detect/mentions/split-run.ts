import { organisationEndings } from '../../lexicon/name-heads';
import { honorifics, roles } from '../../lexicon/person-titles';
import type { Token } from '../../text/tokenize';
import type { NameRun } from './scan-names';

const words = (list: string): Set<string> => new Set(list.split(' '));
/** Words before a title that belong to it: `Acting US Attorney`, `Prime Minister`. */
const titleWords = words(
  'acting former deputy vice prime home shadow foreign interior justice finance chief executive senior special assistant managing lead attorney defense defence press under',
);
const offices = words(
  'minister president secretary ambassador chancellor general director chairman chairwoman commissioner senator governor mayor attorney prosecutor administrator spokesman spokeswoman spokesperson',
);

/** A name run without the titles in it; `titled` when one stood right before. */
export interface Name extends NameRun {
  titled: boolean;
}

/** Whether a token is a title or an office, whatever its case: `Senator`, `Dr.`, `spokeswoman`. */
export function isTitle(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  return honorifics.has(word) || roles.has(word);
}

/** The names in a run: `Home Secretary Ada Byron` holds `Ada Byron`, `Acme Chairman Jo Doe` holds `Acme` and `Jo Doe`. */
export function splitRun(tokens: Token[], run: NameRun): Name[] {
  const { from, to } = run;
  const titled = isTitle(wordBefore(tokens, from)) && tokens[from]!.spaced;
  if (run.known) return [{ ...run, titled }];
  if (organisationEndings.has(tokens[to - 1]!.lower) && !isTitle(tokens[from])) return [{ from, to, titled: false }];
  const title = lastTitle(tokens, run);
  if (title < 0) return [{ from, to, titled }];
  let titleStart = title;
  while (titleStart > from && isInTitle(tokens[titleStart - 1]!)) titleStart--;
  const names: Name[] = [];
  if (titleStart > from) names.push({ from, to: titleStart, titled: false });
  if (title + 1 < to) names.push({ from: title + 1, to, titled: true });
  return names;
}

function wordBefore(tokens: Token[], from: number): Token | undefined {
  const before = tokens[from - 1];
  return before?.sentence === tokens[from]!.sentence ? before : undefined;
}

/** The last title in a run, or -1; one that ends the run must be an office, as many occupations are surnames too. */
function lastTitle(tokens: Token[], { from, to }: NameRun): number {
  for (let i = to - 1; i >= from; i--) {
    const isInCompound = tokens[i + 1]?.tag === '-' || tokens[i - 1]?.tag === '-';
    const mayBeSurname = i > from && i === to - 1 && !offices.has(tokens[i]!.lower);
    if (isTitle(tokens[i]) && !isInCompound && !mayBeSurname) return i;
  }
  return -1;
}

const isInTitle = (token: Token): boolean => isTitle(token) || titleWords.has(token.lower);
