import { useId } from 'react';
import css from './Choice.module.css';

interface Props<Value extends string> {
  label: string;
  options: readonly Value[];
  value: Value;
  /** The words for an option. */
  words: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight; arrow keys choose. */
export function Choice<Value extends string>({ label, options, value, words, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={css.label}>{label}</legend>
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
