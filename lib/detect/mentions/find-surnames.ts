import type { Token } from '../../text/tokenize';
import { type Entity, newEntity, settle } from './entity';
import type { Name } from './split-run';

/** Surnames of people named in full that also are common words (`Long said`), where they stand capitalised and alone; adds them to `entities`. */
export function findSurnames(tokens: Token[], names: Name[], entities: Map<string, Entity>): Name[] {
  const surnames = new Map<string, Entity>();
  for (const entity of entities.values()) {
    const surname = entity.words.at(-1)!;
    if (entity.type === 'person' && entity.words.length > 1 && !entities.has(surname)) surnames.set(surname, entity);
  }
  if (surnames.size === 0) return [];
  const ends = new Map(names.map(({ from, to }) => [from, to]));
  const found: Name[] = [];
  let end = 0;
  tokens.forEach((token, at) => {
    end = ends.get(at) ?? end;
    const person = token.capital && at >= end ? surnames.get(token.lower) : undefined;
    if (!person || token.text === token.text.toUpperCase()) return;
    const name: Name = { from: at, to: at + 1, titled: false };
    const entity = entities.get(token.lower) ?? newEntity([token.lower]);
    entity.names.push(name);
    entities.set(token.lower, entity);
    settle(entity, 'person', person.likelihood, 'surname-of-full-name');
    found.push(name);
  });
  return found;
}
