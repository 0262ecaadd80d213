import { useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { listedCsv } from '@/lib/agreement/comparison-csv';
import { countListings, type Listed, type Listing, listings, listingsOf, sidesOf } from '@/lib/agreement/listed';
import { numberWords } from '@/lib/i18n/number-words';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { ClaimsBeside } from './ClaimsBeside';
import css from './ListedClaims.module.css';
import { saveCsv } from './save-csv';

interface Props {
  listed: readonly Listed[];
  readers: { a: string; b: string };
  names: { a: string; b: string };
  onEdit: (id: string) => void;
  say: (words: string) => void;
}

type Shown = Listing | 'disagreements';

/** Claims side by side, narrowed down to one kind of disagreement at a time. */
export function ListedClaims({ listed, readers, names, onEdit, say }: Props) {
  const title = useId();
  const [chosen, setChosen] = useState<Shown>('disagreements');
  const counts = useMemo(() => countListings(listed), [listed]);
  const shown = useMemo(
    () =>
      listed.filter((one) => {
        const under = listingsOf(one);
        return chosen === 'disagreements' ? !under.includes('agreed') : under.includes(chosen);
      }),
    [listed, chosen],
  );
  // A page's claims stand together, its title above the first of them.
  const items = shown.map((one, n) => ({ one, isFirst: shown[n - 1]?.card !== one.card }));
  return (
    <section className={css.listed} aria-labelledby={title}>
      <header className={css.head}>
        <h2 id={title}>{i18n.t('compare.list')}</h2>
        <Button
          disabled={shown.length === 0}
          onClick={() => {
            saveCsv(['claims', names.a, names.b].join(' '), listedCsv(shown, names));
            say(i18n.t('compare.saved'));
          }}
        >
          {i18n.t('compare.saveList')}
        </Button>
      </header>
      <fieldset className={css.filter}>
        <legend>{i18n.t('compare.filter')}</legend>
        {(['disagreements', ...listings] as const)
          .filter((one) => counts[one] > 0 || one === chosen)
          .map((one) => (
            <label key={one} className={css.kind}>
              <input type="radio" name="listing" checked={one === chosen} onChange={() => setChosen(one)} />
              {listingWords(one, names)} <span>{numberWords(counts[one])}</span>
            </label>
          ))}
      </fieldset>
      {shown.length === 0 && <Empty>{i18n.t('compare.noneListed')}</Empty>}
      <Paged key={chosen} items={items} label={i18n.t('compare.list')} size={30}>
        {({ one, isFirst }) => (
          <li key={keyOf(one)} className={css.item} data-first={isFirst || undefined}>
            <ClaimsBeside listed={one} isFirst={isFirst} readers={readers} names={names} onEdit={onEdit} />
          </li>
        )}
      </Paged>
    </section>
  );
}

function listingWords(listing: Shown, names: Props['names']): string {
  if (listing === 'onlyA') return i18n.t('compare.onlyReader', [names.a]);
  if (listing === 'onlyB') return i18n.t('compare.onlyReader', [names.b]);
  return i18n.t(`compare.${listing}`);
}

function keyOf(listed: Listed): string {
  const { a, b } = sidesOf(listed);
  return `${a?.id} ${b?.id}`;
}
