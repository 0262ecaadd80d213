import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A part of the options page. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}
