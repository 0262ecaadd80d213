import { useId } from 'react';
import { i18n } from '#i18n';
import type { Format } from '@/lib/export/format';
import { formats } from '@/lib/export/formats';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';
import { Pressable } from '../ui/Pressable';
import css from './ExportMenu.module.css';

interface Props {
  db: AscribeDatabase;
  /** The addresses of the page in front and of its frames. */
  urls: readonly string[];
  say: (words: string) => void;
}

/** Exports this page's claims or all of them, in each format that there is. */
export function ExportMenu({ db, urls, say }: Props) {
  const id = useId();
  const save = async (format: Format, of?: readonly string[]) => {
    const { exportFile } = await import('./export-file');
    say(await exportFile(db, format, of));
  };
  const choice = (words: string, onClick: () => Promise<void>) => (
    <Pressable className={css.choice} popoverTarget={id} popoverTargetAction="hide" onClick={() => void onClick()}>
      {words}
    </Pressable>
  );
  return (
    <>
      <Button popoverTarget={id}>{i18n.t('keep.export')}</Button>
      <div id={id} popover="auto" className={css.menu}>
        {formats.map((format) => (
          <div key={format.id}>
            <p className={css.title}>{format.name}</p>
            {choice(i18n.t('keep.thisPage'), () => save(format, urls))}
            {choice(i18n.t('keep.everything'), () => save(format))}
          </div>
        ))}
      </div>
    </>
  );
}
