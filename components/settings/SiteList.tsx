import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './SitesSection.module.css';

interface Props {
  label: string;
  sites: readonly string[];
  nameOf: (site: string) => string;
  /** What having it on the list allows. */
  means?: (site: string) => string;
  onRemove: (site: string) => void;
}

/** Sites, each with a button that takes it off the list. */
export function SiteList({ label, sites, nameOf, means, onRemove }: Props) {
  return (
    <ul className={css.sites} aria-label={label}>
      {sites.map((site) => (
        <li key={site}>
          <span>
            {nameOf(site)}
            {means && <small>{means(site)}</small>}
          </span>
          <Button look="quiet" aria-label={i18n.t('options.remove', [nameOf(site)])} onClick={() => onRemove(site)}>
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
