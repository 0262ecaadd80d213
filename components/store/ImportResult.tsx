import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Notice } from '../ui/Notice';
import css from './ImportField.module.css';
import type { Taken } from './import-file';
import { StoreNotice } from './StoreNotice';
import type { ImportEnd } from './use-import';

interface Props {
  result: ImportEnd;
  onUndo: (taken: Taken) => Promise<void>;
  onDismiss: () => void;
}

const optionsPath = '/options.html';
/** The part of the options page that has the lists: it may be far from where one was imported. */
const listsAt = `${optionsPath}#lists`;

/** What became of an import, with undo where something was taken; or what is wrong with the file and where. */
export function ImportResult({ result, onUndo, onDismiss }: Props) {
  if ('problem' in result) return <StoreNotice problem={result.problem} />;
  if ('cancelled' in result) return <Notice title={i18n.t('import.cancelled')} />;
  if ('undone' in result) return <Notice title={i18n.t('import.undone')} />;
  if ('problems' in result) {
    return (
      <Notice problem title={i18n.t('import.refused')}>
        <ul className={css.problems}>
          {result.problems.map(({ problem, where, detail }) => (
            <li key={`${problem} ${where}`}>
              {where && <code>{where}</code>} {i18n.t(`importProblem.${problem}`)} {detail && <code>{detail}</code>}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice
      title={takenWords(result)}
      actions={
        <>
          <Button onClick={() => void onUndo(result)}>{i18n.t('import.undo')}</Button>
          {result.list && (
            <ButtonLink href={listsAt} target={location.pathname === optionsPath ? '_self' : '_blank'}>
              {i18n.t('import.showList')}
            </ButtonLink>
          )}
          <Button look="quiet" onClick={onDismiss}>
            {i18n.t('import.dismiss')}
          </Button>
        </>
      }
    />
  );
}

function takenWords({ counts, list }: Taken): string {
  if (counts) {
    const claims = i18n.t('import.imported', [counts.added, counts.updated, counts.unchanged]);
    return counts.corrections > 0 ? `${claims} ${i18n.t('correction.imported', counts.corrections)}` : claims;
  }
  return i18n.t('import.importedNames', [list?.name ?? '', i18n.t('import.names', list?.names ?? 0)]);
}
