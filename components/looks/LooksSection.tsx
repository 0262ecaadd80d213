import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { changeLooks } from '@/lib/looks';
import { isUsual, type Looks, usualLooks } from '@/lib/model/looks';
import { Section } from '../settings/Section';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { type MarkKind, markKinds } from '../ui/KindMark';
import { LookFields } from './LookFields';
import { LooksSample } from './LooksSample';
import css from './LooksSection.module.css';
import { useLooks } from './use-looks';

/** How marks look, kind by kind, with a sample that changes at once; so do all pages that are open. */
export function LooksSection() {
  const kept = useLooks();
  const [tried, setTried] = useState<Looks>();
  const [kind, setKind] = useState<MarkKind>('actor');
  // What was tried is over once it, or something else, is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with it
  useEffect(() => setTried(undefined), [kept]);
  const looks = tried ?? kept;
  if (!looks) return null;
  const keep = (next: Looks) => {
    setTried(next);
    void changeLooks((now) => ({ ...now, [kind]: next[kind] }));
  };
  return (
    <Section title={i18n.t('looks.title')} hint={i18n.t('looks.hint')}>
      <LooksSample looks={looks} />
      <div className={css.kinds}>
        <Choice label={i18n.t('looks.kind')} options={markKinds} value={kind} words={(one) => i18n.t(`kinds.${one}`)} onChange={setKind} />
      </div>
      <LookFields key={kind} kind={kind} looks={looks} onTry={setTried} onChange={keep} />
      <p>
        <Button disabled={markKinds.every((one) => isUsual(one, looks))} onClick={() => void changeLooks(() => usualLooks)}>
          {i18n.t('looks.reset')}
        </Button>
      </p>
    </Section>
  );
}
