import { i18n } from '#i18n';
import { Line, type Looks } from '@/lib/model/looks';
import { Field } from '../claim/Field';
import type { MarkKind } from '../ui/KindMark';
import { Switch } from '../ui/Switch';
import { ColourField } from './ColourField';
import css from './LooksSection.module.css';
import { lookalikes } from './look-warnings';

const firmLines = ['firmness', 'none'] as const;

interface Props {
  kind: MarkKind;
  looks: Looks;
  /** Looks that the reader is only trying. */
  onTry: (looks: Looks) => void;
  onChange: (looks: Looks) => void;
}

/** The colours, the line, its thickness and the ground of one kind of mark. */
export function LookFields({ kind, looks, onTry, onChange }: Props) {
  const look = looks[kind];
  const lines = kind === 'attribution' ? firmLines : Line.options;
  const withChange = (change: Partial<Looks[MarkKind]>): Looks => ({ ...looks, [kind]: { ...look, ...change } });
  const isGroundOnly = look.line === 'none';
  const alike = lookalikes(kind, looks);
  return (
    <div className={css.fields}>
      {(['light', 'dark'] as const).map((scheme) => (
        <ColourField
          key={scheme}
          scheme={scheme}
          value={look[scheme]}
          onTry={(colour) => onTry(withChange({ [scheme]: colour }))}
          onChange={(colour) => onChange(withChange({ [scheme]: colour }))}
        />
      ))}
      <div className={css.row}>
        <Field label={i18n.t('looks.line')}>
          {(tied) => (
            <select
              {...tied}
              value={look.line}
              onChange={({ target }) => {
                const line = lines.find((one) => one === target.value);
                if (line) onChange(withChange({ line }));
              }}
            >
              {lines.map((line) => (
                <option key={line} value={line}>
                  {i18n.t(`looks.lines.${line}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={i18n.t('looks.thickness', [look.thickness])}>
          {(tied) => (
            <input
              {...tied}
              type="range"
              min={1}
              max={4}
              step={0.5}
              disabled={isGroundOnly}
              value={look.thickness}
              onChange={({ target }) => onChange(withChange({ thickness: target.valueAsNumber }))}
            />
          )}
        </Field>
        <Switch on={isGroundOnly || look.wash} disabled={isGroundOnly} onChange={(wash) => onChange(withChange({ wash }))}>
          {i18n.t('looks.wash')}
        </Switch>
      </div>
      <p role="status" className={css.alike}>
        {alike.length > 0 && i18n.t('looks.alike', [[kind, ...alike].map((one) => i18n.t(`kinds.${one}`)).join(i18n.t('text.comma'))])}
      </p>
    </div>
  );
}
