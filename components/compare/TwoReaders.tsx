import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { KeyOf } from '@/lib/agreement/differences';
import { figuresOf } from '@/lib/agreement/figures';
import { listedOf } from '@/lib/agreement/listed';
import { pagesOfTwo } from '@/lib/agreement/pages-of-two';
import { type Least, withLeast } from '@/lib/agreement/pair-claims';
import type { Reader } from '@/lib/agreement/readers';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import type { Shelves } from '@/lib/library/shelves';
import type { AscribeDatabase } from '@/lib/store/db';
import { EditClaim } from '../library/EditClaim';
import { ImportField } from '../store/ImportField';
import { StoreNotice } from '../store/StoreNotice';
import { Empty } from '../ui/Empty';
import { Figures } from './Figures';
import { ListedClaims } from './ListedClaims';
import { PageChoice } from './PageChoice';
import { ReaderChoice } from './ReaderChoice';
import { readerWords } from './reader-words';
import css from './TwoReaders.module.css';
import { useComparison } from './use-comparison';

interface Props {
  db: AscribeDatabase;
  shelves: Shelves;
  /** Two or more. */
  readers: readonly Reader[];
  ownName: string;
  keyOf: KeyOf;
  say: (words: string) => void;
}

const collator = inInterfaceLanguage((language) => new Intl.Collator(language));

/** Two of the readers, chosen, on pages that are chosen: how far they agree, and their claims side by side. */
export function TwoReaders({ db, shelves, readers, ownName, keyOf, say }: Props) {
  const [chosen, setChosen] = useState<{ a?: string; b?: string; tag: string }>({ tag: '' });
  const [least, setLeast] = useState<Least>('any');
  const [switched, setSwitched] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<string>();
  const { tag } = chosen;
  const known = (name: string | undefined) => readers.find((reader) => reader.name === name)?.name;
  const a = known(chosen.a) ?? readers[0]!.name;
  const other = known(chosen.b);
  const b = other !== undefined && other !== a ? other : readers.find(({ name }) => name !== a)!.name;
  const names = { a: readerWords(a, ownName), b: readerWords(b, ownName) };

  const pages = useMemo(() => pagesOfTwo(shelves, { a, b, tag, ownName }, collator().compare), [shelves, a, b, tag, ownName]);
  const included = useMemo(
    () => pages.filter((page) => (page.a.length > 0 && page.b.length > 0) !== switched.has(page.card.page)),
    [pages, switched],
  );
  const compared = useComparison(db, included, JSON.stringify([a, b, ownName]), keyOf);
  const figures = useMemo(
    () =>
      compared.pages &&
      figuresOf(
        compared.pages.map(({ paired }) => paired),
        least,
        keyOf,
      ),
    [compared.pages, least, keyOf],
  );
  const listed = useMemo(
    () => compared.pages && listedOf(compared.pages.map(({ card, paired }) => ({ card, paired: withLeast(paired, least) }))),
    [compared.pages, least],
  );

  return (
    <>
      <ReaderChoice
        readers={readers}
        ownName={ownName}
        chosen={{ a, b, tag }}
        shelves={shelves}
        least={least}
        onChoose={(change) => {
          setChosen({ a, b, tag, ...change });
          setSwitched(new Set());
        }}
        onLeast={setLeast}
      />
      <PageChoice
        pages={pages}
        names={names}
        switched={switched}
        onSwitch={(page) =>
          setSwitched((before) => new Set(before.has(page) ? [...before].filter((one) => one !== page) : [...before, page]))
        }
      />
      <StoreNotice problem={compared.problem} />
      {compared.done < compared.of && (
        <p role="status" className={css.reading}>
          {i18n.t('compare.reading', [compared.done, compared.of])}
        </p>
      )}
      {included.length === 0 && <Empty>{i18n.t('compare.noPages')}</Empty>}
      {included.length > 0 && figures && listed && (
        <>
          <Figures figures={figures} names={names} say={say} />
          <ListedClaims listed={listed} readers={{ a, b }} names={names} onEdit={setEdited} say={say} />
        </>
      )}
      <details className={css.import}>
        <summary>{i18n.t('compare.importMore')}</summary>
        <ImportField db={db} label={i18n.t('compare.import')} hint={i18n.t('compare.importHint')} />
      </details>
      {edited && <EditClaim key={edited} db={db} id={edited} onClose={() => setEdited(undefined)} say={say} />}
    </>
  );
}
