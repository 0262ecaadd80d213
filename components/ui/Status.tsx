import type { ReactNode } from 'react';
import css from './Status.module.css';

interface Props {
  children: ReactNode;
}

/** What has just happened, for eyes and screen readers; there from the start, so that readers notice when it fills. */
export function Status({ children }: Props) {
  return (
    <div role="status" className={css.status}>
      {children}
    </div>
  );
}
