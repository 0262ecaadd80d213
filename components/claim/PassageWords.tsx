import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { type Stretch, shorten } from './compare-words';
import css from './PassageWords.module.css';

interface Props {
  stretches: Stretch[];
  /** What a screen reader calls the passage. */
  label: string;
}

/** A passage with what was taken out of it and put into it: struck through and underlined, and said in words to a screen reader. Long ones are shortened. */
export function PassageWords({ stretches, label }: Props) {
  const [isWhole, setWhole] = useState(false);
  const short = shorten(stretches);
  const isLong = short.some(({ kind }) => kind === 'left-out');
  const shown = isWhole ? stretches : short;
  return (
    <div className={css.passage}>
      <blockquote className={css.quote} dir="auto" aria-label={label}>
        {shown.map((stretch, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
          <Words key={at} stretch={stretch} />
        ))}
      </blockquote>
      {isLong && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {i18n.t(isWhole ? 'passage.shorten' : 'passage.whole')}
        </Button>
      )}
    </div>
  );
}

function Words({ stretch }: { stretch: Stretch }) {
  switch (stretch.kind) {
    case 'same':
      return stretch.text;
    case 'left-out':
      return (
        <span className={css.leftOut} title={i18n.t('passage.leftOut', stretch.count)}>
          {'… '}
        </span>
      );
    case 'removed':
      return <Change as="del" says={i18n.t('passage.removed')} text={stretch.text} />;
    case 'added':
      return <Change as="ins" says={i18n.t('passage.added')} text={stretch.text} />;
  }
}

function Change({ as: Tag, says, text }: { as: 'del' | 'ins'; says: string; text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <Tag>
        <span className={css.said}>{says} </span>
        {words}
      </Tag>
      {text.slice(words.length)}
    </>
  );
}
