import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './CopyLink.module.css';

interface Props {
  link: string;
  /** What the claim says, for those who hear the button by itself. */
  statement: string;
  /** Whether the page no longer has what the link leads to. */
  isLost: boolean;
  say: (words: string) => void;
}

const focus = (input: HTMLInputElement | null): void => input?.focus();

/** Copies the link to a passage; where the browser lets nothing be copied, shows it to be copied by hand. */
export function CopyLink({ link, statement, isLost, say }: Props) {
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(i18n.t(isLost ? 'claim.lostLinkCopied' : 'claim.linkCopied'));
    } catch {
      setRefused(true);
      say(i18n.t('claim.linkRefused'));
    }
  };
  if (isRefused) {
    return (
      <input
        readOnly
        ref={focus}
        className={css.link}
        aria-label={i18n.t('claim.linkOf', [statement])}
        value={link}
        onFocus={(event) => event.target.select()}
      />
    );
  }
  return (
    <Button look="quiet" aria-label={i18n.t('claim.copyLinkOf', [statement])} onClick={() => void copy()}>
      <Icon name="link" />
      {i18n.t('claim.copyLink')}
    </Button>
  );
}
