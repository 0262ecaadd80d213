import type { ReactNode } from 'react';
import css from './Empty.module.css';

interface Props {
  children: ReactNode;
}

/** What a list says when it has nothing. */
export function Empty({ children }: Props) {
  return <p className={css.empty}>{children}</p>;
}
