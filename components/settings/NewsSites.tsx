import { useState } from 'react';
import { i18n } from '#i18n';
import { newsSites } from '@/lib/news-sites';
import { Button } from '../ui/Button';
import { NewsGroupChoice } from './NewsGroupChoice';
import css from './NewsSites.module.css';
import { useAllow } from './use-allow';

interface Props {
  /** The match patterns of the sites that are allowed already. */
  allowed: readonly string[];
}

/** News sites to choose from, by country; nothing is asked for before the reader presses the button. */
export function NewsSites({ allowed }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { problem, allow } = useAllow();
  const toggle = (sites: readonly string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const site of sites) {
        if (on) after.add(site);
        else after.delete(site);
      }
      return after;
    });
  const wanted = [...chosen].filter((site) => !allowed.includes(site));
  return (
    <div className={css.news}>
      {newsSites.map(({ group, sites }) => (
        <NewsGroupChoice
          key={group}
          name={i18n.t(`newsGroup.${group}`)}
          sites={sites}
          chosen={chosen}
          allowed={allowed}
          onChange={toggle}
        />
      ))}
      <p className={css.foot}>
        <Button look="primary" disabled={wanted.length === 0} onClick={() => void allow(wanted)}>
          {wanted.length === 0 ? i18n.t('news.allowChosen') : i18n.t('news.allow', wanted.length)}
        </Button>
        {problem && <span role="alert">{problem}</span>}
      </p>
    </div>
  );
}
