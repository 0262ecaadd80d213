import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import css from './Step.module.css';

interface Props {
  number: number;
  title: string;
  /** Ticked off. */
  isDone: boolean;
  children: ReactNode;
}

/** A step of the welcome page; its number gives way to a tick. */
export function Step({ number, title, isDone, children }: Props) {
  const id = useId();
  return (
    <li className={css.step} aria-labelledby={id} data-done={isDone || undefined}>
      <span className={css.sign} aria-hidden="true">
        {isDone ? (
          <svg viewBox="0 0 16 16" width="1.1rem" height="1.1rem" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
            <path d="M3 8.5l3.4 3.4L13 4.8" />
          </svg>
        ) : (
          number
        )}
      </span>
      <div className={css.body}>
        <h2 id={id}>
          {title} <span role="status">{isDone && <small>{i18n.t('steps.done')}</small>}</span>
        </h2>
        {children}
      </div>
    </li>
  );
}
