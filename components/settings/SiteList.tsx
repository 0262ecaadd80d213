import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './SitesSection.module.css';

interface Props {
  label: string;
  sites: readonly string[];
  nameOf: (site: string) => string;
  onRemove: (site: string) => void;
}

/** Sites, each with a button that takes it off the list. */
export function SiteList({ label, sites, nameOf, onRemove }: Props) {
  return (
    <ul className={css.sites} aria-label={label}>
      {sites.map((site) => (
        <li key={site}>
          <span>{nameOf(site)}</span>
          <Button look="quiet" aria-label={i18n.t('options.remove', [nameOf(site)])} onClick={() => onRemove(site)}>
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
