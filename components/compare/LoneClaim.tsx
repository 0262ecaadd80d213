import { i18n } from '#i18n';
import { sameWords } from '@/lib/anchor/level-words';
import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import { ClaimFacts } from '../claim/ClaimFacts';
import css from './ClaimsBeside.module.css';
import { MarkedWords } from './MarkedWords';

interface Props {
  annotation: Annotation;
  /** It is the first reader's. */
  isFirst: boolean;
  names: { a: string; b: string };
}

/** A claim that only one of two readers made, as rows of the table of both. */
export function LoneClaim({ annotation, isFirst, names }: Props) {
  const claim = bodyToClaim(annotation.body);
  const quote = annotation.target.selector[0].exact;
  const own = (
    <td>
      <div className={css.lone}>
        <MarkedWords stretches={[{ kind: 'same', text: quote }]} />
        {!sameWords(quote, claim.statement) && (
          <p className={css.statement} dir="auto">
            {claim.statement}
          </p>
        )}
        <ClaimFacts claim={claim} />
      </div>
    </td>
  );
  const absent = <td className={css.absent}>{i18n.t('compare.absent', [isFirst ? names.b : names.a])}</td>;
  return (
    <tbody>
      <tr>
        <th scope="row">{i18n.t('compare.limits')}</th>
        {isFirst ? own : absent}
        {isFirst ? absent : own}
      </tr>
    </tbody>
  );
}
