import { type RefObject, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { findNames, type NameUse, nameUses } from '@/lib/library/name-uses';
import { partyFinder } from '@/lib/library/parties';
import type { Shelves } from '@/lib/library/shelves';
import type { Actor } from '@/lib/model/actor';
import { mergeNames, takeOutAlias } from '@/lib/store/actors';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { StoreNotice } from '../store/StoreNotice';
import { Empty } from '../ui/Empty';
import css from './Dialog.module.css';
import { MergeBar } from './MergeBar';
import { NameLine } from './NameLine';
import own from './NamesDialog.module.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  db: AscribeDatabase;
  shelves: Shelves;
  actors: readonly Actor[];
  say: (words: string) => void;
}

const most = 200; // names shown: what is beyond is found by typing

/** Who is named, and which names are one actor's: merges them, and takes them apart again. */
export function NamesDialog({ dialog, db, shelves, actors, say }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<readonly NameUse[]>([]);
  const [problem, setProblem] = useState<StoreProblem>();
  const uses = useMemo(() => {
    if (!isOpen) return [];
    return nameUses(
      shelves,
      partyFinder(actors),
      actors.map(({ name }) => name),
    );
  }, [isOpen, shelves, actors]);
  const found = findNames(uses, sought);

  const attempt = async (act: () => Promise<unknown>) => {
    setProblem(undefined);
    await act().catch((error) => setProblem(storeProblem(error)));
  };
  const merge = (name: string) =>
    attempt(async () => {
      const names = chosen.flatMap((use) => [use.name, ...(use.actor?.aliases ?? [])]);
      await mergeNames(db, name, names, `urn:uuid:${crypto.randomUUID()}`);
      setChosen([]);
      setSought('');
      say(i18n.t('library.merged', [name]));
    });
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="names-title" onToggle={({ newState }) => setOpen(newState === 'open')}>
      <div className={own.names}>
        <h2 id="names-title">{i18n.t('library.namesTitle')}</h2>
        <p className={own.hint}>{i18n.t('library.namesHint')}</p>
        <StoreNotice problem={problem} />
        <input
          type="search"
          className={own.find}
          aria-label={i18n.t('library.namesFind')}
          placeholder={i18n.t('library.namesFind')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        {found.length === 0 && <Empty>{i18n.t('library.namesNone')}</Empty>}
        <ul className={own.list} aria-label={i18n.t('library.namesTitle')} tabIndex={-1}>
          {found.slice(0, most).map((use) => (
            <NameLine
              key={use.key}
              use={use}
              chosen={chosen.some(({ key }) => key === use.key)}
              onChoose={(on) => setChosen((all) => (on ? [...all, use] : all.filter(({ key }) => key !== use.key)))}
              onTakeOut={(alias) => void attempt(() => takeOutAlias(db, use.key, alias))}
            />
          ))}
        </ul>
        {found.length > most && <p className={own.hint}>{i18n.t('library.namesMore', found.length - most)}</p>}
        <MergeBar chosen={chosen} onMerge={(name) => void merge(name)} onClose={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
