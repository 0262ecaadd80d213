import type { ButtonHTMLAttributes } from 'react';
import css from './Pressable.module.css';

/** A row that is pressed as a whole; `className` lays out what it holds. */
export function Pressable({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={[css.pressable, className].filter(Boolean).join(' ')} {...rest} />;
}
