import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { differences } from '@/lib/agreement/differences';
import type { Pair } from '@/lib/agreement/pair-claims';
import { sameWords } from '@/lib/anchor/level-words';
import { bodyToClaim } from '@/lib/model/annotation';
import { compareWords, type Stretch } from '../claim/compare-words';
import css from './ClaimsBeside.module.css';
import { FieldValue } from './FieldValue';
import { fieldWords } from './field-words';
import { percentWords } from './figure-words';
import { MarkedWords } from './MarkedWords';

interface Props {
  pair: Pair;
}

/** Two readers' claims of one passage as rows of a table: a row for each field in which they differ, and what they have alike in one. */
export function PairedClaims({ pair: { a, b, share, differences: found } }: Props) {
  const [ofA, ofB] = [bodyToClaim(a.body), bodyToClaim(b.body)];
  const [quoteA, quoteB] = [a, b].map(({ target }) => target.selector[0].exact) as [string, string];
  const alike = differences.filter((field) => field !== 'limits' && !found.includes(field) && field !== 'confidence');
  const alikeWords = alike.flatMap((field) => (field !== 'limits' && fieldWords[field](ofA)) || []);
  return (
    <tbody>
      <tr>
        <th scope="row">
          {i18n.t('compare.limits')}
          {share < 1 && <small>{i18n.t('compare.overlap', [percentWords(share)])}</small>}
        </th>
        <WordCells a={quoteA} b={quoteB} isSame={share === 1} />
      </tr>
      {differences
        .filter((field) => found.includes(field))
        .map(
          (field) =>
            field !== 'limits' && (
              <Row key={field} label={i18n.t(`compare.${field}`)} differs>
                <td>
                  <FieldValue field={field} claim={ofA} other={ofB} />
                </td>
                <td>
                  <FieldValue field={field} claim={ofB} other={ofA} />
                </td>
              </Row>
            ),
        )}
      {(!sameWords(ofA.statement, quoteA) || !sameWords(ofB.statement, quoteB)) && (
        <Row label={i18n.t('compare.statement')}>
          <WordCells a={ofA.statement} b={ofB.statement} isSame={sameWords(ofA.statement, ofB.statement)} />
        </Row>
      )}
      {(ofA.note || ofB.note) && (
        <Row label={i18n.t('compare.note')}>
          <td dir="auto">{ofA.note}</td>
          <td dir="auto">{ofB.note}</td>
        </Row>
      )}
      {alikeWords.length > 0 && (
        <tr className={css.alike}>
          <td />
          <td colSpan={2}>{i18n.t('compare.alike', [alikeWords.join(' · ')])}</td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ label, differs, children }: { label: string; differs?: boolean; children: ReactNode }) {
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">{label}</th>
      {children}
    </tr>
  );
}

/** One reader's words as they stand, with those marked that the other's do not have. */
function ownWords(other: string, own: string): Stretch[] {
  return compareWords(other, own).filter(({ kind }) => kind !== 'removed');
}

/** The words of both readers: once where they are the same, else with those marked that only one has. */
function WordCells({ a, b, isSame }: { a: string; b: string; isSame: boolean }) {
  if (isSame)
    return (
      <td colSpan={2}>
        <MarkedWords stretches={[{ kind: 'same', text: a }]} />
      </td>
    );
  return (
    <>
      <td>
        <MarkedWords stretches={ownWords(b, a)} />
      </td>
      <td>
        <MarkedWords stretches={ownWords(a, b)} />
      </td>
    </>
  );
}
