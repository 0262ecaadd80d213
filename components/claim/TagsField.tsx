import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon';
import { Field } from './Field';
import { addTags, suggestTags } from './suggest-tags';
import css from './TagsField.module.css';

interface Props {
  /** What the field is called; "Tags" unless told otherwise. */
  label?: string;
  tags: string[];
  /** Tags used before, to complete from. */
  known: readonly string[];
  problem?: string;
  onChange: (tags: string[]) => void;
}

/** Tags, typed and completed: Enter or a comma adds, arrows choose a suggestion, Backspace in an empty field takes the last away. */
export function TagsField({ label = i18n.t('form.tags'), tags, known, problem, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const suggestions = suggestTags(known, tags, typed);

  const add = (text: string) => {
    onChange(addTags(tags, text, known));
    setTyped('');
    setActive(-1);
  };
  const choose = (index: number) => setActive(Math.max(-1, Math.min(index, suggestions.length - 1)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
    if ((typed === '' && event.key !== 'Enter') || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') add(suggestions[active] ?? typed);
    else if (event.key === 'ArrowDown') choose(active + 1);
    else if (event.key === 'ArrowUp') choose(active - 1);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    <Field label={label} problem={problem}>
      {(tied) => (
        <div className={css.box}>
          {tags.map((tag) => (
            <span key={tag} className={css.tag}>
              {tag}
              <button
                type="button"
                aria-label={i18n.t('form.removeTag', [tag])}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
          <input
            {...tied}
            className={css.input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={suggestions.length > 0}
            aria-controls={`${tied.id}-list`}
            aria-activedescendant={active >= 0 ? `${tied.id}-${active}` : undefined}
            autoComplete="off"
            maxLength={200}
            placeholder={tags.length === 0 ? i18n.t('form.tagsHint') : undefined}
            value={typed}
            onChange={({ target: { value } }) => {
              setActive(-1);
              if (value.includes(',')) add(value);
              else setTyped(value);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => typed && add(typed)}
          />
          <div
            role="listbox"
            id={`${tied.id}-list`}
            aria-label={i18n.t('form.tagsUsed')}
            className={css.list}
            hidden={suggestions.length === 0}
          >
            {suggestions.map((tag, index) => (
              // The field keeps the focus and the keyboard; this is for the mouse, which would take the focus on press.
              <div
                key={tag}
                role="option"
                id={`${tied.id}-${index}`}
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  add(tag);
                }}
              >
                {tag}
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
