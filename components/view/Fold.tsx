import { type ReactNode, Suspense, useState } from 'react';
import css from './ViewControls.module.css';

interface Props {
  name: string;
  /** What there is to know of it while it is shut. */
  facts: string;
  children: ReactNode;
}

/** Something that is shown, and loaded, once the reader opens it. */
export function Fold({ name, facts, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} <span className={css.shown}>{facts}</span>
      </summary>
      <Suspense>{isOpen && children}</Suspense>
    </details>
  );
}
