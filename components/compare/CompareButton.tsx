import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { openCompare } from './open-compare';

/** Leads from the library to the comparison of two readers; where there is one reader only, that page takes in a colleague's file. */
export function CompareButton() {
  return <Button onClick={openCompare}>{i18n.t('compare.open')}</Button>;
}
