import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { StoreProblem } from '@/lib/store/problem';
import { Notice } from '../ui/Notice';

interface Props {
  problem?: StoreProblem;
  /** How many saved claims could not be read. */
  unreadable?: number;
}

/** A database that cannot be opened leaves its last copy to be saved, which is loaded only then. */
const shut: ReadonlySet<StoreProblem | undefined> = new Set<StoreProblem>(['newerVersion', 'damaged', 'unknown']);
const LastSnapshot = lazy(async () => ({ default: (await import('./LastSnapshot')).LastSnapshot }));

/** Tells plainly what is wrong with the store; nothing when all is well. */
export function StoreNotice({ problem, unreadable = 0 }: Props) {
  return (
    <>
      {problem && (
        <Notice problem title={i18n.t('store.problem')}>
          <p>{i18n.t(`storeProblem.${problem}`)}</p>
          <Suspense>{shut.has(problem) && <LastSnapshot />}</Suspense>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice problem title={i18n.t('store.unreadable', unreadable)}>
          <p>{i18n.t('store.unreadableWhy')}</p>
        </Notice>
      )}
    </>
  );
}
