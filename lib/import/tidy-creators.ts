import { tidyName } from '../text/tidy-name';
import type { ReadClaims } from './read-result';

/** The claims and corrections of a file, who made them named as they are seen (`tidyName`): a name that only looks like another would be another reader. */
export function withTidyNames({ annotations, corrections, ...read }: ReadClaims): ReadClaims {
  return { ...read, annotations: annotations.map(withTidyName), ...(corrections && { corrections: corrections.map(withTidyName) }) };
}

/** A name of which nothing is seen is none. */
function withTidyName<Made extends { creator?: { type: 'Person'; name: string } }>(made: Made): Made {
  const { creator, ...unnamed } = made;
  const name = tidyName(creator?.name ?? '');
  if (!creator || name === creator.name) return made;
  return name ? { ...made, creator: { ...creator, name } } : (unnamed as Made);
}
