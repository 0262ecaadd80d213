import { i18n } from '#i18n';
import { readersIn } from '@/lib/agreement/readers';
import type { Shelves } from '@/lib/library/shelves';
import { useSettings } from '../settings/use-settings';
import { Button } from '../ui/Button';
import css from './CompareButton.module.css';
import { openCompare } from './open-compare';

interface Props {
  shelves?: Shelves;
  say: (words: string) => void;
}

/** Leads from the library to the comparison of two readers; where there is one reader only, it says why it does not. */
export function CompareButton({ shelves, say }: Props) {
  const settings = useSettings();
  if (!shelves || !settings) return null;
  const isPossible = readersIn(shelves, settings.creator).length > 1;
  return (
    <Button
      className={isPossible ? undefined : css.greyed}
      aria-disabled={!isPossible}
      title={isPossible ? undefined : i18n.t('compare.needsTwo')}
      onClick={() => (isPossible ? openCompare() : say(i18n.t('compare.needsTwo')))}
    >
      {i18n.t('compare.open')}
    </Button>
  );
}
