import { i18n } from '#i18n';
import { countUnnamed } from '@/lib/store/name-claims';
import { Field } from '../claim/Field';
import type { ClaimsToTake } from './import-file';

interface Props {
  preview: ClaimsToTake;
  onGive: (by: string) => void;
}

/** Asks whose the claims of a file are, of which some carry no name; nothing where all do. */
export function ReaderField({ preview: { read, by }, onGive }: Props) {
  const unnamed = countUnnamed(read.annotations);
  if (unnamed === 0) return null;
  return (
    <Field label={i18n.t('compare.by')} hint={i18n.t('compare.byHint', unnamed)}>
      {(tied) => <input {...tied} value={by} maxLength={500} onChange={({ target }) => onGive(target.value)} />}
    </Field>
  );
}
