import { useState } from 'react';
import { i18n } from '#i18n';
import type { LexiconEntry } from '@/lib/model/lexicon';
import { countNames } from '@/lib/store/lexicons';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { ClaimsPreview } from './ClaimsPreview';
import css from './ImportField.module.css';
import type { ClaimsToTake, Preview, Choice as ToTake } from './import-file';
import { LeftOut } from './LeftOut';
import { formatWords } from './list-format';
import { NamesPreview } from './NamesPreview';
import { ReaderField } from './ReaderField';

interface Props {
  preview: Preview;
  onTake: (choice: ToTake) => void;
  /** Claims without a name are to be taken as this reader's. */
  onGive: (preview: ClaimsToTake, by: string) => void;
  onCancel: () => void;
}

/** Shows what a file is and what would come of taking it; the reader decides. */
export function ImportPreview({ preview, onTake, onGive, onCancel }: Props) {
  const [kind, setKind] = useState<LexiconEntry['kind']>('actor');
  const { read } = preview;
  const isNames = read.kind === 'names';
  const ofMarks = (read.kind === 'claims' && read.corrections) || [];
  const corrections = ofMarks.length;
  const hiding = ofMarks.filter(({ everywhere, is }) => everywhere && is === 'none').length;
  // The marks of one's own pages are one's own affair; a colleague's claims can be had without.
  const [taken, setTaken] = useState<boolean>();
  const isTaken = taken ?? !('by' in preview && (preview.isOfOthers || preview.by.trim() !== ''));
  const actors = (read.kind === 'claims' && read.actors?.length) || 0;
  const count = read.kind === 'names' ? countNames(read.lexicon.entries) : read.annotations.length;
  return (
    <Notice
      title={`${i18n.t(`importFormat.${formatWords(isNames ? read.lexicon.format : read.format)}`)}: ${i18n.t(isNames ? 'import.names' : 'keep.count', count)}`}
      actions={
        <>
          {count + corrections > 0 && (
            <Button look="primary" autoFocus disabled={count === 0 && !isTaken} onClick={() => onTake({ kind, corrections: isTaken })}>
              {i18n.t(isNames ? 'import.takeNames' : 'import.take', count)}
            </Button>
          )}
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('import.cancel')}
          </Button>
        </>
      }
    >
      {count + corrections === 0 && <p>{i18n.t('import.nothing')}</p>}
      <ul className={css.problems}>
        {'fitness' in preview ? (
          <NamesPreview names={count} entries={preview.read.lexicon.entries.length} compared={preview.compared} fitness={preview.fitness} />
        ) : (
          <ClaimsPreview compared={preview.compared} />
        )}
        {corrections > 0 && (
          <li>
            {i18n.t('correction.inFile', corrections)} {hiding > 0 && i18n.t('correction.hidingInFile', hiding)}
            <Switch on={isTaken} onChange={setTaken}>
              {i18n.t('correction.take')}
            </Switch>
          </li>
        )}
        {actors > 0 && <li>{i18n.t('import.actors', [actors])}</li>}
        <LeftOut read={read} />
      </ul>
      {'by' in preview && <ReaderField preview={preview} onGive={(by) => onGive(preview, by)} />}
      {isNames && !read.kinds && (
        <Choice
          label={i18n.t('import.markAs')}
          options={['actor', 'agency'] as const}
          value={kind}
          words={(one) => i18n.t(`kinds.${one}`)}
          onChange={setKind}
        />
      )}
    </Notice>
  );
}
