import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { MarkName } from '@/lib/dom/paint';
import type { Looks } from '@/lib/model/looks';
import { markStyle } from '@/lib/view/mark-style';
import css from './LooksSample.module.css';

/** English, for that is what is marked. Words that are marked stand between braces, with the end of their mark's name before them. */
const sample =
  '{agency|The National Cyber Agency} {attribution-confirmed|confirmed} that {actor|Ember Heron} stopped the cranes. ' +
  'A port official {attribution-stated|announced} two days of delay. Analysts {attribution-assessed|believe} that ' +
  '{actor|a state} paid, and {attribution-suspected|suspect} an insider. The union {attribution-alleged|accused} ' +
  '{agency|Vantor Marine}, which {attribution-denied|denied} it. “{claim|We were the victims},” its lawyer {attribution-quiet|said}.';

const pieces = sample.split(/\{([\w-]+)\|([^{}]*)\}/); // words, name, marked words, and so on

const schemes = ['light', 'dark'] as const;

interface Props {
  looks: Looks;
}

/** A few lines of news on light and on dark ground, marked by the same means and the same rules as any page. */
export function LooksSample({ looks }: Props) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!CSS.highlights) return;
    const highlights = new Map<string, Highlight>();
    for (const element of shown.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
      const name = `ascribe-${element.dataset.mark}` satisfies string as MarkName;
      const range = new StaticRange({
        startContainer: element,
        startOffset: 0,
        endContainer: element,
        endOffset: element.childNodes.length,
      });
      highlights.set(name, (highlights.get(name) ?? new Highlight()).add(range));
    }
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    return () => {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
    };
  }, []);
  return (
    <div ref={shown} className={css.samples}>
      <style>{markStyle(looks)}</style>
      {schemes.map((scheme) => (
        <figure key={scheme} className={`${css.sample} ${css[scheme]}`}>
          <figcaption>{i18n.t(`looks.sample.${scheme}`)}</figcaption>
          <p lang="en">
            {pieces.map((piece, n) => {
              if (n % 3 === 0) return piece;
              return n % 3 === 2 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change
                <span key={n} data-mark={pieces[n - 1]}>
                  {piece}
                </span>
              ) : null;
            })}
          </p>
        </figure>
      ))}
    </div>
  );
}
