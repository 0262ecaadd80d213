import { useState } from 'react';
import { i18n } from '#i18n';
import { announceCorrections } from '@/lib/announce-corrections';
import type { Correction } from '@/lib/model/correction';
import { correctionsMadeOn, deleteCorrections, keepCorrections } from '@/lib/store/corrections';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { Section } from '../settings/Section';
import { ExportMenu } from '../store/ExportMenu';
import { StoreNotice } from '../store/StoreNotice';
import { useDatabase, useStored } from '../store/use-database';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Paged } from '../ui/Paged';
import { Status } from '../ui/Status';
import { CorrectionItem } from './CorrectionItem';

/** Every correction of a mark, the newest first; each is deleted with undo. */
export function CorrectionsSection() {
  const { db, problem } = useDatabase();
  const { value: corrections = [], problem: queryProblem } = useStored(() => correctionsMadeOn(db), [db]);
  const [deleted, setDeleted] = useState<Correction>();
  const [failed, setFailed] = useState<StoreProblem>();
  const [said, say] = useState('');
  const attempt = async (change: () => Promise<Correction | undefined>) => {
    setFailed(undefined);
    try {
      setDeleted(await change());
    } catch (error) {
      setFailed(storeProblem(error));
    }
  };
  const remove = (id: string) =>
    attempt(async () => {
      const gone = await deleteCorrections(db, [id]);
      await announceCorrections(gone);
      return gone[0];
    });
  const restore = (correction: Correction) =>
    attempt(async () => {
      await keepCorrections(db, [correction]);
      await announceCorrections([correction]);
      return undefined;
    });

  return (
    <Section title={i18n.t('correction.title')} hint={i18n.t('correction.hint')}>
      <StoreNotice problem={failed ?? queryProblem ?? problem} />
      {corrections.length === 0 && <Empty>{i18n.t('correction.noCorrections')}</Empty>}
      {deleted && (
        <Notice
          title={i18n.t('correction.deleted', [deleted.target.selector[0].exact])}
          actions={
            <Button key={deleted.id} autoFocus onClick={() => void restore(deleted)}>
              {i18n.t('correction.undo')}
            </Button>
          }
        />
      )}
      <div>
        <ExportMenu db={db} disabled={corrections.length === 0} say={say} />
      </div>
      <Status>{said}</Status>
      <Paged items={corrections.toReversed()} label={i18n.t('correction.title')}>
        {(correction) => <CorrectionItem key={correction.id} correction={correction} onDelete={() => void remove(correction.id)} />}
      </Paged>
    </Section>
  );
}
