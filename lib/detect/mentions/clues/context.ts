import { speechVerbs } from '../../../lexicon/person-titles';
import { isInnerCapital } from '../name-word';
import { after, before, lowerAfter, lowerBefore, type NameInText, words } from './name-in-text';

/** Whether an apposition opens after the name, within a few words of it, that ends in one of `heads`: `, a spokesman for`. */
export function apposition(name: NameInText, heads: { has(word: string): boolean }): boolean {
  if (after(name)?.tag !== ',') return false;
  for (let n = 1; n < 9; n++) {
    const token = after(name, n);
    if (!token) return false;
    if (token.tag === 'N' && heads.has(token.lower) && after(name, n + 1)?.tag !== 'N') return true;
    if (n > 1 && !"NPJ#X'-CG".includes(token.tag)) return false;
    if (n === 1 && !'TNPJS#XR'.includes(token.tag)) return false;
  }
  return false;
}

/** Whether the name says something: `{Acme} said`, `…, said {Acme}.` */
export function speaks(name: NameInText): boolean {
  if (speechVerbs.has(lowerAfter(name)) && after(name)!.tag !== 'N') return true;
  return speechVerbs.has(lowerBefore(name)) && [',', '"', '.', undefined].includes(after(name)?.tag) && before(name)!.tag !== 'N';
}

/** Whether a name's words are written as people's are: no marks, no capitals within but those of `McBride`; hyphens may be. */
export function isPlain({ tokens, from, to }: NameInText): boolean {
  for (let i = from; i < to; i++) {
    const { kind, tag, text } = tokens[i]!;
    if (kind === 'word' ? isInnerCapital(text) && !/^(Mc|Mac|De|O['’])/.test(text) : tag !== '-') return false;
  }
  return true;
}

/** Verbs between a kind and a name of it: `a gang called {Acme}`. */
export const kindVerbs = words('called dubbed named known nicknamed codenamed');
