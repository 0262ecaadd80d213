import type { ReactNode } from 'react';
import css from './Notice.module.css';

interface Props {
  title: string;
  /** Says it at once to a screen reader: for what went wrong. */
  problem?: boolean;
  /** Buttons for what the reader can do about it. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Something the reader should know: what it is, why, and what can be done. */
export function Notice({ title, problem, actions, children }: Props) {
  return (
    <div className={[css.notice, problem && css.problem].filter(Boolean).join(' ')} role={problem ? 'alert' : 'status'}>
      <p className={css.title}>{title}</p>
      {children}
      <div className={css.actions}>{actions}</div>
    </div>
  );
}
