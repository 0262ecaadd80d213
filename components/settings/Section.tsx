import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

interface Props {
  /** By which a link leads to it. */
  id?: string;
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A part of the options page. */
export function Section({ id: ownId, title, hint, children }: Props) {
  const anyId = useId();
  const id = ownId ?? anyId;
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={ownId ? -1 : undefined}>
        {title}
      </h2>
      {hint && <p className={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}
