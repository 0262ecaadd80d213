import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { countAnnotations } from '@/lib/store/annotations';
import { DeleteEverything } from '../store/DeleteEverything';
import { ExportMenu } from '../store/ExportMenu';
import { ImportField } from '../store/ImportField';
import { StoreNotice } from '../store/StoreNotice';
import { useDatabase, useStored } from '../store/use-database';
import { Status } from '../ui/Status';
import { Section } from './Section';

/** How many bytes the extension has stored, looked up again whenever `on` changes. */
function useStorageUsed(on: unknown): number | undefined {
  const [used, setUsed] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes with it
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [on]);
  return used;
}

const size = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** What is kept, and how it leaves, comes back and goes. */
export function ClaimsSection() {
  const { db, problem } = useDatabase();
  const { value: count = 0, problem: queryProblem } = useStored(() => countAnnotations(db), [db]);
  const used = useStorageUsed(count);
  const [said, say] = useState('');

  return (
    <Section title={i18n.t('keep.title')} hint={i18n.t('keep.hint')}>
      <StoreNotice problem={queryProblem ?? problem} />
      <p>
        {i18n.t('keep.count', count)}
        {used !== undefined && ` · ${i18n.t('keep.used', [size.format(used / 1000)])}`}
      </p>
      <div>
        <ExportMenu db={db} disabled={count === 0} say={say} />
      </div>
      <Status>{said}</Status>
      <div id="import">
        <ImportField db={db} />
      </div>
      <p>
        <DeleteEverything db={db} count={count} />
      </p>
    </Section>
  );
}
