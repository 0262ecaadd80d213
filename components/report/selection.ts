import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { openReport } from './open-report';

const keyPrefix = 'report:';
const Ids = z.array(z.string());

/** Opens a report on claims that are selected. Their ids are kept in memory that pages cannot read until the browser closes, or another selection is reported on. */
export async function openReportOf(ids: readonly string[]): Promise<void> {
  const key = keyPrefix + crypto.randomUUID();
  const before = Object.keys(await browser.storage.session.get()).filter((other) => other.startsWith(keyPrefix));
  await browser.storage.session.remove(before);
  await browser.storage.session.set({ [key]: ids });
  openReport({ selection: key });
}

/** The ids of the claims that were selected, or nothing where that is no longer known. */
export async function readSelection(key: string): Promise<ReadonlySet<string> | undefined> {
  const ids = Ids.safeParse((await browser.storage.session.get(key))[key]).data;
  return ids && new Set(ids);
}
