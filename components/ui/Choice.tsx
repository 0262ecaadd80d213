import { useId } from 'react';
import css from './Choice.module.css';

interface Props<Value extends string> {
  label: string;
  /** The label is for screen readers only: the options say what they are. */
  hideLabel?: boolean;
  options: readonly Value[];
  value: Value;
  /** The words for an option. */
  words: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight; arrow keys choose. */
export function Choice<Value extends string>({ label, hideLabel, options, value, words, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={hideLabel ? css.hidden : css.label}>{label}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option} className={css.option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            {words(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
