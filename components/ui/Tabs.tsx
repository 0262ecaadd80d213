import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { numberWords } from '@/lib/i18n/number-words';
import css from './Tabs.module.css';

interface Tab<Name extends string> {
  name: Name;
  label: string;
  count: number;
  /** What the reader should know of it before choosing it. */
  note?: ReactNode;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** Lists that take turns in one place; left and right arrows go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: Props<Name>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = (tabs.findIndex((tab) => tab.name === chosen) + step + tabs.length) % tabs.length;
    onChoose(tabs[next]!.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={css.tabs} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            aria-controls={`${id}-panel`}
            aria-selected={tab.name === chosen}
            tabIndex={tab.name === chosen ? 0 : -1}
            className={css.tab}
            onClick={() => onChoose(tab.name)}
          >
            {tab.label} <span className={css.count}>{numberWords(tab.count)}</span>
            {tab.note && <span className={css.note}> {tab.note}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
