import { useState } from 'react';
import { i18n } from '#i18n';
import type { Kind } from '@/lib/model/detection';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { KindMark } from '../ui/KindMark';
import { Pressable } from '../ui/Pressable';
import css from './MentionItem.module.css';
import type { Mentions } from './page-lists';
import { textLanguage } from './text-language';

interface Props {
  kind: Kind;
  mentions: Mentions;
  onJump: (id: string) => void;
  /** Opens the card in the page and takes the keyboard there. */
  onCard: (id: string) => void;
}

/** An actor or agency of the page; each press goes on to its next mention. */
export function MentionItem({ kind, mentions: { words, ids }, onJump, onCard }: Props) {
  const [last, setLast] = useState(-1);
  const next = (last + 1) % ids.length;
  return (
    <li className={css.item}>
      <Pressable
        className={css.jump}
        onClick={() => {
          setLast(next);
          onJump(ids[next]!);
        }}
      >
        <KindMark kind={kind} />
        <span className={css.words} lang={textLanguage}>
          {words}
        </span>
        <span className={css.count}>
          {last < 0 ? i18n.t('mention.count', ids.length) : i18n.t('mention.place', [Math.min(last, ids.length - 1) + 1, ids.length])}
        </span>
      </Pressable>
      <Button
        look="quiet"
        aria-label={i18n.t('attribution.cardOf', [words])}
        title={i18n.t('attribution.card')}
        onClick={() => onCard(ids[Math.max(last, 0)] ?? ids[0]!)}
      >
        <Icon name="card" />
      </Button>
    </li>
  );
}
