import { i18n } from '#i18n';
import { type Stretch, shorten } from '../claim/compare-words';
import css from './MarkedWords.module.css';

interface Props {
  /** What one reader's words have beside the other's: what is removed or added is marked. */
  stretches: readonly Stretch[];
}

const longest = 600; // UTF-16 units that are shown in full

/** Words of one reader, with those marked that the other does not have. */
export function MarkedWords({ stretches }: Props) {
  const length = stretches.reduce((sum, stretch) => sum + ('text' in stretch ? stretch.text.length : 0), 0);
  const shown = length > longest ? shorten([...stretches]) : stretches;
  return (
    <blockquote className={css.words} dir="auto">
      {shown.map((stretch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
        <Words key={at} stretch={stretch} />
      ))}
    </blockquote>
  );
}

function Words({ stretch }: { stretch: Stretch }) {
  if (stretch.kind === 'left-out') return <span title={i18n.t('passage.leftOut', stretch.count)}>{'… '}</span>;
  if (stretch.kind === 'same') return stretch.text;
  const words = stretch.text.trimEnd();
  return (
    <>
      <mark>{words}</mark>
      {stretch.text.slice(words.length)}
    </>
  );
}
