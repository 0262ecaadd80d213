import { browser } from 'wxt/browser';

const key = 'rulesAlone';

/** Keeps whether pages are marked by rules alone, for want of the trained model, until the browser closes. */
export async function keepRulesAlone(alone: boolean): Promise<void> {
  await browser.storage.session.set({ [key]: alone });
}

/** Whether pages are marked by rules alone. */
export async function readRulesAlone(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}
