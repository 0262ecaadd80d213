import type { ReadClaims } from '@/lib/import/read-result';
import type { Lexicon } from '@/lib/model/lexicon';

/** The key under `importFormat` in the locale file, where no name has a hyphen. */
export function formatWords<Format extends Lexicon['format'] | ReadClaims['format']>(
  format: Format,
): Exclude<Format, 'misp-galaxy'> | 'misp' {
  return format === 'misp-galaxy' ? 'misp' : (format as Exclude<Format, 'misp-galaxy'>);
}
