import { i18n } from '#i18n';
import type { ComparedNames } from '@/lib/store/compare-import';
import { dayWords } from '../ui/date-words';
import type { NameFitness } from './name-fitness';

interface Props {
  /** How many names there are, and of how many entries. */
  names: number;
  entries: number;
  compared: ComparedNames;
  fitness: NameFitness;
}

/** What is to be known of a list before it is taken, as items of a list. */
export function NamesPreview({ names, entries, compared: { before, elsewhere, clashing, clashes }, fitness }: Props) {
  return (
    <>
      <li>{i18n.t('import.entries', [i18n.t('import.names', names), entries])}</li>
      {before && <li>{i18n.t('import.before', [before.name, dayWords(before.added), i18n.t('import.names', before.names)])}</li>}
      {elsewhere > 0 && <li>{i18n.t('import.elsewhere', [elsewhere])}</li>}
      {fitness.map(({ why, count, examples }) => (
        <li key={why}>
          {i18n.t(`import.${why}`, [count])} {examples.join(i18n.t('text.comma'))}
        </li>
      ))}
      {clashing > 0 && (
        <li>
          {i18n.t('import.clashing', [clashing])}
          <ul>
            {clashes.map(({ name, file, here }) => (
              <li key={`${name} ${file}`}>{i18n.t('import.clashingName', [name, file, here])}</li>
            ))}
          </ul>
        </li>
      )}
    </>
  );
}
