import type { ButtonHTMLAttributes } from 'react';
import css from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'quiet' | 'danger';
}

/** A button that submits nothing unless told to; `look` says how loud it is. */
export function Button({ look, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={[css.button, look && css[look], className].filter(Boolean).join(' ')} {...rest} />;
}
