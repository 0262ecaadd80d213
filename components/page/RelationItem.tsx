import { i18n } from '#i18n';
import { isQuiet } from '@/lib/view/look-of';
import { named } from '@/lib/view/named';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Pressable } from '../ui/Pressable';
import { StrengthMark } from '../ui/StrengthMark';
import { LikelihoodMark } from '../view/LikelihoodMark';
import type { ListedAttribution } from './page-lists';
import css from './RelationItem.module.css';
import { textLanguage } from './text-language';

interface Props {
  attribution: ListedAttribution;
  onJump: () => void;
  onTag: () => void;
  /** Opens the card in the page and takes the keyboard there. */
  onCard?: () => void;
}

/** One attribution found in the page: who, by which words, what, whom, of which kind, how firmly and how likely. */
export function RelationItem({ attribution: { relation, likelihood }, onJump, onTag, onCard }: Props) {
  const { source, sourceName, reportedBy, cue, content, target, strength, cueClass, nested } = relation;
  const brief = [source, cue, target].filter(Boolean).join(' ');
  return (
    <li className={css.item}>
      <Pressable className={css.jump} onClick={onJump}>
        <span>
          <bdi className={source ? css.who : css.nobody} lang={source && textLanguage}>
            {named(source, sourceName) ?? (reportedBy ? i18n.t('attribution.within', [reportedBy]) : i18n.t('attribution.nobody'))}
          </bdi>{' '}
          <bdi className={css.cue} lang={textLanguage} data-line={isQuiet(relation) ? 'quiet' : strength}>
            {cue}
          </bdi>
          {target && (
            <>
              {' → '}
              <bdi className={css.who} lang={textLanguage}>
                {named(target, relation.targetName)}
              </bdi>
            </>
          )}
        </span>
        <span className={css.content} lang={textLanguage}>
          {content}
        </span>
        <span className={css.facts}>
          <span>{i18n.t(`cueClass.${cueClass}`)}</span>
          <StrengthMark strength={strength} />
          <LikelihoodMark likelihood={likelihood} />
          {nested && <span>{i18n.t('attribution.nested')}</span>}
        </span>
      </Pressable>
      <span className={css.actions}>
        {onCard && (
          <Button look="quiet" aria-label={i18n.t('attribution.cardOf', [brief])} title={i18n.t('attribution.card')} onClick={onCard}>
            <Icon name="card" />
          </Button>
        )}
        <Button look="quiet" aria-label={i18n.t('attribution.tagOf', [brief])} onClick={onTag}>
          <Icon name="tag" />
          {i18n.t('attribution.tag')}
        </Button>
      </span>
    </li>
  );
}
