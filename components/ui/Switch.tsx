import type { ReactNode } from 'react';
import css from './Switch.module.css';

interface Props {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ on, disabled, onChange, children }: Props) {
  return (
    <label className={css.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
