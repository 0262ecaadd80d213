import { i18n } from '#i18n';
import { Strength } from '@/lib/model/strength';
import { Icon } from './Icon';
import css from './StrengthMark.module.css';

const firmness: Strength[] = Strength.options.filter((strength) => strength !== 'denied').reverse();

interface Props {
  strength: Strength;
}

/** How firmly words commit to what they say: the word, and one to five bars before it; a cross for a denial. */
export function StrengthMark({ strength }: Props) {
  const full = firmness.indexOf(strength);
  return (
    <span className={css.strength}>
      {strength === 'denied' ? (
        <span className={css.denied}>
          <Icon name="close" />
        </span>
      ) : (
        <span className={css.bars} aria-hidden="true">
          {firmness.map((step, index) => (
            <i key={step} data-full={index <= full || undefined} style={{ height: `${35 + index * 16}%` }} />
          ))}
        </span>
      )}
      {i18n.t(`strength.${strength}`)}
    </span>
  );
}
