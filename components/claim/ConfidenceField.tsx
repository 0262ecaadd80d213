import { useId } from 'react';
import { i18n } from '#i18n';
import { type Scale, scales, stix, wordsFor } from '@/lib/model/scales';
import { Button } from '../ui/Button';
import css from './ConfidenceField.module.css';

/** A number typed or slid, kept within 0 to 100; nothing typed is no confidence at all. */
function read(text: string): number | undefined {
  return text === '' ? undefined : Math.min(100, Math.max(0, Math.round(Number(text))));
}

/** The words of a scale for a number, in the interface's language. */
const termsFor = (scale: Scale, value: number): string =>
  wordsFor(scale, value)
    .map((word) => i18n.t(`scaleWord.${word}`))
    .join(i18n.t('scale.or'));

interface Props {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** The reader's confidence, 0 to 100 or none, with the word of each published scale for it. */
export function ConfidenceField({ value, onChange }: Props) {
  const id = useId();
  const valueText = value === undefined ? i18n.t('confidence.unset') : `${value}: ${termsFor(stix, value)}`;
  return (
    <fieldset className={css.confidence}>
      <legend className={css.legend}>{i18n.t('confidence.label')}</legend>
      <div className={css.row}>
        <input
          type="range"
          min="0"
          max="100"
          aria-label={i18n.t('confidence.slider')}
          aria-valuetext={valueText}
          aria-describedby={`${id}-words`}
          data-unset={value === undefined || undefined}
          value={value ?? 50}
          onChange={(event) => onChange(read(event.target.value))}
        />
        <input
          type="number"
          min="0"
          max="100"
          aria-label={i18n.t('confidence.number')}
          placeholder="–"
          value={value ?? ''}
          onChange={(event) => onChange(read(event.target.value))}
        />
        <Button look="quiet" disabled={value === undefined} onClick={() => onChange(undefined)}>
          {i18n.t('confidence.clear')}
        </Button>
      </div>
      <div id={`${id}-words`}>
        {value === undefined ? (
          <p className={css.note}>{i18n.t('confidence.unset')}</p>
        ) : (
          <dl className={css.words}>
            {scales.map((scale) => [
              <dt key={`${scale.name} name`}>{i18n.t(`scale.${scale.measures}`, [scale.name])}</dt>,
              <dd key={scale.name}>{termsFor(scale, value) || i18n.t('scale.gap')}</dd>,
            ])}
          </dl>
        )}
      </div>
      {value !== undefined && <p className={css.note}>{i18n.t('confidence.twoScales')}</p>}
    </fieldset>
  );
}
