import { i18n } from '#i18n';
import type { ComparedClaims } from '@/lib/store/compare-import';

interface Props {
  compared: ComparedClaims;
}

const counts = ['added', 'same', 'replacing', 'older'] as const;

/** How the claims of a file stand to those that are kept, as items of a list. */
export function ClaimsPreview({ compared }: Props) {
  const clashes = (replaces: boolean) => compared.clashes.filter((clash) => clash.replaces === replaces);
  const shown = { added: [], same: [], replacing: clashes(true), older: clashes(false) };
  return counts
    .filter((what) => compared[what] > 0)
    .map((what) => (
      <li key={what}>
        {i18n.t(`import.${what}`, [compared[what]])}
        {shown[what].length > 0 && (
          <ul>
            {shown[what].map(({ file, here }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two claims may say the same
              <li key={n}>{i18n.t('import.clash', [short(file), short(here)])}</li>
            ))}
          </ul>
        )}
      </li>
    ));
}

const longest = 120; // UTF-16 units: a line or two
const short = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);
