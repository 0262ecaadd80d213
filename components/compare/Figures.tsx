import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { figuresCsv } from '@/lib/agreement/comparison-csv';
import type { Figures as AllFigures, Same } from '@/lib/agreement/figures';
import type { Kappa } from '@/lib/agreement/kappa';
import { Button } from '../ui/Button';
import css from './Figures.module.css';
import { figureWords, kappaMeaning, percentWords } from './figure-words';
import { HowCounted } from './HowCounted';
import { saveCsv } from './save-csv';
import { TagFigures } from './TagFigures';

interface Props {
  figures: AllFigures;
  names: { a: string; b: string };
  say: (words: string) => void;
}

const spanKinds = ['any', 'half', 'exact'] as const;
const kappaFields = ['verdict', 'strength', 'tags'] as const;
const sameFields = ['kind', 'source', 'target'] as const;

/** How far two readers agree: each figure with what it was counted from and what it says. */
export function Figures({ figures, names, say }: Props) {
  const title = useId();
  const { spans, meanShare } = figures;
  return (
    <section className={css.figures} aria-labelledby={title}>
      <header className={css.head}>
        <h2 id={title}>{i18n.t('compare.figures')}</h2>
        <Button
          onClick={() => {
            saveCsv(['agreement', names.a, names.b].join(' '), figuresCsv(figures, names));
            say(i18n.t('compare.saved'));
          }}
        >
          {i18n.t('compare.saveFigures')}
        </Button>
      </header>
      <table className={css.table} aria-labelledby={title}>
        <thead>
          <tr>
            <td />
            <th scope="col">{i18n.t('compare.figure')}</th>
            <th scope="col">{i18n.t('compare.counted')}</th>
            <th scope="col">{i18n.t('compare.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {spanKinds.map((kind) => (
            <Row
              key={kind}
              name={`${i18n.t('compare.spans')}, ${i18n.t(`compare.spansIs.${kind}`)}`}
              sign="F1"
              figure={figureWords(spans[kind].f1)}
              counted={i18n.t('compare.spansCount', [spans[kind].matched, spans[kind].a, spans[kind].b])}
            >
              {spans[kind].f1 !== undefined && i18n.t(`compare.spansSay.${kind}`, [Math.round(spans[kind].f1 * 100)])}{' '}
              {kind === 'any' && meanShare !== undefined && i18n.t('compare.spansMean', [percentWords(meanShare)])}
            </Row>
          ))}
          {kappaFields.map((field) => (
            <Row
              key={field}
              name={i18n.t(`compare.${field}`)}
              sign="κ"
              figure={figureWords(figures[field].kappa)}
              counted={countedWords(figures[field], field === 'tags')}
            >
              {field === 'tags' && figures.tag.length === 0 ? i18n.t('compare.noPairs') : kappaMeaning(figures[field])}
            </Row>
          ))}
          {sameFields.map((field) => (
            <Row
              key={field}
              name={i18n.t(`compare.${field}`)}
              figure={sameWords(figures[field])}
              counted={i18n.t('compare.sameCount', figures[field].n, [figures[field].same, figures[field].n])}
            >
              {i18n.t(figures[field].n === 0 ? 'compare.noPairs' : 'compare.plainShare')}
            </Row>
          ))}
        </tbody>
      </table>
      {figures.tag.length > 0 && <TagFigures tags={figures.tag} names={names} />}
      <HowCounted />
    </section>
  );
}

interface RowProps {
  name: string;
  /** What the figure is called, where it is no share. */
  sign?: string;
  figure: string;
  counted: string;
  children?: ReactNode;
}

function Row({ name, sign, figure, counted, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={css.figure}>
        {sign && <abbr>{sign}</abbr>} <b>{figure}</b>
      </td>
      <td className={css.counted}>{counted}</td>
      <td>{children}</td>
    </tr>
  );
}

function countedWords({ n, observed, expected }: Kappa, areQuestions: boolean): string {
  const count = i18n.t(areQuestions ? 'compare.questions' : 'compare.pairs', n);
  if (observed === undefined || expected === undefined) return count;
  return `${count}: ${i18n.t('compare.byChance', [percentWords(observed), percentWords(expected)])}`;
}

function sameWords({ n, same }: Same): string {
  return n === 0 ? figureWords(undefined) : percentWords(same / n);
}
