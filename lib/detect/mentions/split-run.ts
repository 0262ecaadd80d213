import { organisationEndings } from '../../lexicon/name-heads';
import { honorifics, roles } from '../../lexicon/person-titles';
import type { Token } from '../../text/tokenize';
import type { NameRun } from './scan-names';

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
  if (run.known) return [{ ...run, titled: isTitle(tokens[run.from - 1]) }];
  const { from, to } = run;
  if (organisationEndings.has(tokens[to - 1]!.lower) && !isTitle(tokens[from])) return [{ from, to, titled: false }];
  let title = -1;
  for (let i = to - 1; i >= from; i--) {
    if (
      isTitle(tokens[i]) &&
      tokens[i + 1]?.tag !== '-' &&
      tokens[i - 1]?.tag !== '-' &&
      !(i > from && i === to - 1 && !isOffice(tokens[i]!))
    ) {
      title = i;
      break;
    }
  }
  if (title < 0) return [{ from, to, titled: isTitle(tokens[from - 1]) && tokens[from]!.spaced }];
  const names: Name[] = [];
  let before = title;
  while (before > from && isTitleWord(tokens[before - 1]!)) before--;
  if (before > from) names.push({ from, to: before, titled: false });
  if (title + 1 < to) names.push({ from: title + 1, to, titled: true });
  return names;
}

const titleWords = new Set(
  'acting former deputy vice prime home shadow foreign interior justice finance chief executive senior special assistant managing lead attorney defense defence press under'.split(
    ' ',
  ),
);
const isTitleWord = (token: Token): boolean => isTitle(token) || titleWords.has(token.lower);

const offices = new Set(
  'minister president secretary ambassador chancellor general director chairman chairwoman commissioner senator governor mayor attorney prosecutor administrator spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);
const isOffice = (token: Token): boolean => offices.has(token.lower);
