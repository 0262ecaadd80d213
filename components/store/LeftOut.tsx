import { i18n } from '#i18n';
import type { ReadClaims, ReadNames } from '@/lib/import/read-result';

interface Props {
  read: ReadClaims | ReadNames;
}

/** What of a file would not be taken and why, as items of a list. */
export function LeftOut({ read: { refused, doubles, ignored } }: Props) {
  return (
    <>
      {doubles > 0 && <li>{i18n.t('import.doubles', [doubles])}</li>}
      {refused.map(({ why, count, examples }) => (
        <li key={why}>
          {i18n.t(`importRefusal.${why}`, [count])} {examples.map((example) => i18n.t('text.quoted', [example])).join(i18n.t('text.comma'))}
        </li>
      ))}
      {ignored.length > 0 && (
        <li>
          {i18n.t('import.fields')} <code>{ignored.join(i18n.t('text.comma'))}</code>
        </li>
      )}
    </>
  );
}
