import { useState } from 'react';
import { i18n } from '#i18n';
import type { Lexicon } from '@/lib/model/lexicon';
import { deleteLexicon, keepLexicon, type LexiconSummary, lexiconSummaries, switchLexicon } from '@/lib/store/lexicons';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { ImportField } from '../store/ImportField';
import { formatWords } from '../store/list-format';
import { StoreNotice } from '../store/StoreNotice';
import { useDatabase, useStored } from '../store/use-database';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/date-words';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import css from './LexiconsSection.module.css';
import { Section } from './Section';

/** The reader's own lists of names: each on or off, removed with undo; more are imported. */
export function LexiconsSection() {
  const { db, problem } = useDatabase();
  const { value: lists = [], problem: queryProblem } = useStored(() => lexiconSummaries(db), [db]);
  const [removed, setRemoved] = useState<Lexicon>();
  const [failed, setFailed] = useState<StoreProblem>();
  const attempt = (change: () => Promise<unknown>) => {
    setFailed(undefined);
    change().catch((error: unknown) => setFailed(storeProblem(error)));
  };
  const undo = async (lexicon: Lexicon) => {
    await keepLexicon(db, lexicon);
    setRemoved(undefined);
  };
  return (
    <Section id="lists" title={i18n.t('lexicons.title')} hint={i18n.t('lexicons.hint')}>
      <StoreNotice problem={failed ?? queryProblem ?? problem} />
      {lists.length === 0 && <Empty>{i18n.t('lexicons.none')}</Empty>}
      <ul className={css.lists} aria-label={i18n.t('lexicons.title')}>
        {lists.map((list) => (
          <li key={list.id}>
            <Switch on={list.on} onChange={(on) => attempt(() => switchLexicon(db, list.id, on))}>
              {list.name}
            </Switch>
            <span className={css.facts}>{factsOf(list)}</span>
            <Button
              look="quiet"
              aria-label={i18n.t('lexicons.remove', [list.name])}
              onClick={() => attempt(async () => setRemoved(await deleteLexicon(db, list.id)))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {removed && (
        <Notice
          title={i18n.t('lexicons.removed', [removed.name])}
          actions={
            <Button autoFocus onClick={() => attempt(() => undo(removed))}>
              {i18n.t('import.undo')}
            </Button>
          }
        />
      )}
      <ImportField db={db} label={i18n.t('lexicons.import')} hint={i18n.t('lexicons.importHint')} />
    </Section>
  );
}

function factsOf({ names, format, added }: LexiconSummary): string {
  return i18n.t('lexicons.facts', [i18n.t('import.names', names), i18n.t(`importFormat.${formatWords(format)}`), dayWords(added)]);
}
