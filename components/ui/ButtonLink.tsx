import type { AnchorHTMLAttributes } from 'react';
import css from './Button.module.css';

/** A link that stands among quiet buttons; it opens in a tab of its own, to which nothing is said of where it was. */
export function ButtonLink(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={`${css.button} ${css.quiet}`} target="_blank" rel="noreferrer" {...props} />;
}
