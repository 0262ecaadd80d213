import { states } from '../../lib/lexicon/states';
import type { Found } from './engine';

/** What is read of a document of GUM; heads count tokens from 1 within the sentence, 0 is the root. */
export interface GumDocument {
  id: string;
  genre: string;
  text: string;
  sentences: [start: number, end: number][];
  tokens: [start: number, end: number, lemma: string, upos: string, xpos: string, head: number, deprel: string][];
  entities: { type: string; start: number; end: number }[];
}

const stateNames = new Set(states.flatMap(({ names, adjectives, people, capital }) => [...names, ...adjectives, ...people, capital]));

/** The mentions of GUM that name a person (an actor) or an organization (an agency): their head is a proper name. Of a person the name alone counts, of an organization all up to a comma. */
export function namedParties({ text, sentences, tokens, entities }: GumDocument): Found['spans'] {
  return sentences.flatMap(([from, to]) => {
    const words = tokens.filter(([start]) => start >= from && start < to);
    const parties = entities.filter(({ type, start, end }) => ['person', 'organization'].includes(type) && start >= from && end <= to);
    return parties.flatMap(({ type, start, end }): Found['spans'] => {
      const isInside = (at: number): boolean => words[at] !== undefined && words[at][0] >= start && words[at][1] <= end;
      const head = words.findIndex((word, at) => isInside(at) && !isInside(word[5] - 1));
      if (words[head]?.[3] !== 'PROPN') return [];
      if (type === 'organization') {
        const own = text.slice(start, end);
        const article = /^(the|a|an)\s+/i.exec(own)?.[0].length ?? 0;
        return [{ type: 'agency', start: start + article, end: start + own.search(/\s*(,|\(|’s$|'s$|$)/) }];
      }
      let first = head;
      let last = head;
      while (isInside(first - 1) && words[first - 1]![3] === 'PROPN') first--;
      while (isInside(last + 1) && words[last + 1]![3] === 'PROPN') last++;
      return [{ type: 'actor', start: words[first]![0], end: words[last]![1] }];
    });
  });
}

/** Whether a word stands at the start and at the end of a name: `Fancy`, `eBay`, `APT28`. */
const isNameWord = (word: string | undefined): boolean => /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(word ?? '');

/** Of what was found, the parties that are named and no state: GUM and AnnoCTR count states as places, and we compare names only. */
export function namedOnly(text: string, { spans }: Found): Found {
  const isNamed = ({ start, end }: Found['spans'][number]): boolean => {
    const words = text.slice(start, end).split(' ');
    return isNameWord(words[0]) && isNameWord(words.at(-1)) && !stateNames.has(words.join(' '));
  };
  return { spans: spans.filter(isNamed), attributions: [] };
}
