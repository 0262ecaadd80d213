import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import css from './ColourField.module.css';
import { faintness } from './look-warnings';
import { colours, palette, type Scheme } from './palette';

interface Props {
  scheme: Scheme;
  value: string;
  /** A colour that the reader looks at on the way to another. */
  onTry: (colour: string) => void;
  onChange: (colour: string) => void;
}

/** The colour of a kind on light or on dark pages: one of a few, or any; says where it could hardly be seen. */
export function ColourField({ scheme, value, onTry, onChange }: Props) {
  const name = useId();
  const own = useRef<HTMLInputElement>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  // React's change is the browser's input: it comes with every step of the pointer over the colours.
  useEffect(() => {
    const field = own.current;
    const listener = () => field && changed.current(field.value);
    field?.addEventListener('change', listener);
    return () => field?.removeEventListener('change', listener);
  }, []);
  const faint = faintness(value, scheme);
  const isOwn = !palette[scheme].some((colour) => colours[colour] === value);
  return (
    <fieldset className={css.field}>
      <legend>{i18n.t(`looks.on.${scheme}`)}</legend>
      <div className={`${css.row} ${css[scheme]}`}>
        {palette[scheme].map((colour) => (
          <input
            key={colour}
            type="radio"
            name={name}
            className={css.swatch}
            style={{ background: colours[colour] }}
            aria-label={i18n.t(`looks.colour.${colour}`)}
            title={i18n.t(`looks.colour.${colour}`)}
            checked={colours[colour] === value}
            onChange={() => onChange(colours[colour])}
          />
        ))}
        <label className={css.own} data-chosen={isOwn || undefined}>
          <input ref={own} type="color" value={value} onChange={({ target }) => onTry(target.value)} />
          {i18n.t('looks.own')}
        </label>
      </div>
      <p role="status" className={css.faint}>
        {faint !== undefined && i18n.t(`looks.faint.${scheme}`, [faint])}
      </p>
    </fieldset>
  );
}
