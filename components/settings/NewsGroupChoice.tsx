import { i18n } from '#i18n';
import css from './NewsSites.module.css';
import { siteName } from './site-input';

interface Props {
  name: string;
  sites: readonly string[];
  chosen: ReadonlySet<string>;
  allowed: readonly string[];
  onChange: (sites: readonly string[], on: boolean) => void;
}

const everySite = '*://*/*';

/** The news sites of one country: each to be chosen or not, or all of them; those that are allowed already say so. */
export function NewsGroupChoice({ name, sites, chosen, allowed, onChange }: Props) {
  const isAllowed = (site: string) => allowed.includes(site) || allowed.includes(everySite);
  const open = sites.filter((site) => !isAllowed(site));
  const count = open.filter((site) => chosen.has(site)).length;
  return (
    <details className={css.group}>
      <summary>
        {name} <small>{i18n.t('news.count', [sites.length - open.length + count, sites.length])}</small>
      </summary>
      <fieldset aria-label={name}>
        <label className={css.all}>
          <input
            type="checkbox"
            checked={count === open.length}
            disabled={open.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < open.length;
            }}
            onChange={({ target }) => onChange(open, target.checked)}
          />
          {i18n.t('news.all', [sites.length])}
        </label>
        <ul className={css.sites}>
          {sites.map((site) => (
            <li key={site}>
              <label>
                <input
                  type="checkbox"
                  checked={isAllowed(site) || chosen.has(site)}
                  disabled={isAllowed(site)}
                  onChange={({ target }) => onChange([site], target.checked)}
                />
                {siteName(site)} {isAllowed(site) && <small>{i18n.t('news.allowed')}</small>}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
