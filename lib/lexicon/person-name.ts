import { firstNames } from './first-names';
import { honorifics, nameParticles } from './person-titles';

const mostWords = 5;

/** Whether a name is a person's, as far as its words tell: a title and a name (`Gen. Lovelace`), or a given name and others (`Elena Marsh`). */
export function isPersonName(name: string): boolean {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const word = first.toLowerCase().replace(/\.$/, '');
  const isName = (part: string) => /^\p{Lu}/u.test(part) || nameParticles.has(part.toLowerCase());
  return others.length > 0 && others.length < mostWords && others.every(isName) && (honorifics.has(word) || firstNames.has(word));
}
