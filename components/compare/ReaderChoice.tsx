import { i18n } from '#i18n';
import { type Least, leasts } from '@/lib/agreement/pair-claims';
import type { Reader } from '@/lib/agreement/readers';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import type { Shelves } from '@/lib/library/shelves';
import { Field } from '../claim/Field';
import { Choice } from '../ui/Choice';
import css from './ReaderChoice.module.css';
import { readerWords } from './reader-words';

interface Chosen {
  a: string;
  b: string;
  /** Empty for all pages. */
  tag: string;
}

interface Props {
  readers: readonly Reader[];
  ownName: string;
  chosen: Chosen;
  shelves: Shelves;
  least: Least;
  onChoose: (change: Partial<Chosen>) => void;
  onLeast: (least: Least) => void;
}

const leastOptions = Object.keys(leasts) as Least[];
const collator = inInterfaceLanguage((language) => new Intl.Collator(language));

/** Who is compared with whom, over which event, and what counts as the same claim. */
export function ReaderChoice({ readers, ownName, chosen, shelves, least, onChoose, onLeast }: Props) {
  const tags = shelves.codes.tag.texts.filter(Boolean).sort(collator().compare);
  const readerOptions = (without: string) =>
    readers
      .filter(({ name }) => name !== without)
      .map(({ name, claims }) => (
        <option key={name} value={name}>
          {i18n.t('compare.readerClaims', [readerWords(name, ownName), i18n.t('keep.count', claims)])}
        </option>
      ));
  return (
    <section className={css.choice} aria-label={i18n.t('compare.readers')}>
      <Field label={i18n.t('compare.first')}>
        {(tied) => (
          <select {...tied} value={chosen.a} onChange={({ target }) => onChoose({ a: target.value })}>
            {readerOptions(chosen.b)}
          </select>
        )}
      </Field>
      <Field label={i18n.t('compare.second')}>
        {(tied) => (
          <select {...tied} value={chosen.b} onChange={({ target }) => onChoose({ b: target.value })}>
            {readerOptions(chosen.a)}
          </select>
        )}
      </Field>
      <Field label={i18n.t('compare.event')} hint={chosen.tag ? i18n.t('compare.eventHint') : undefined}>
        {(tied) => (
          <select {...tied} value={chosen.tag} onChange={({ target }) => onChoose({ tag: target.value })}>
            <option value="">{i18n.t('compare.anyEvent')}</option>
            {tags.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        )}
      </Field>
      <Choice
        label={i18n.t('compare.least')}
        options={leastOptions}
        value={least}
        words={(one) => i18n.t(`compare.leastIs.${one}`)}
        onChange={onLeast}
      />
    </section>
  );
}
