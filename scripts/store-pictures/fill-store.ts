import type { Page } from 'puppeteer-core';
import { claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { unknownText } from '../../lib/model/target';
import { toRow } from '../../lib/store/write-annotations';
import { shownArticles, shownClaims } from './shown-claims';

/** The words around a quote of the page, as a selector has them. */
function aroundInPage(quotes: string[]): { prefix: string; suffix: string }[] {
  const length = 32; // UTF-16 units, as Ascribe itself keeps
  const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  return quotes.map((quote) => {
    const text = paragraphs.find((words) => words.includes(quote)) ?? quote;
    const at = text.indexOf(quote);
    return { prefix: text.slice(Math.max(0, at - length), at), suffix: text.slice(at + quote.length, at + quote.length + length) };
  });
}

function putInPage(stores: Record<string, object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ascribe');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(Object.keys(stores), 'readwrite');
      for (const [store, rows] of Object.entries(stores)) for (const row of rows) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Puts the claims of the pictures into the store of the extension that `extensionPage` is of. `sample` shows the sample article. */
export async function fillStore(extensionPage: Page, sample: Page): Promise<void> {
  const around = await sample.evaluate(
    aroundInPage,
    shownClaims.map(({ quote }) => quote),
  );
  const addressOf = (name: keyof typeof shownArticles) => (name === 'sample' ? sample.url() : `https://${name}.example/story`);
  const annotations = shownClaims.map(({ article, quote, claim }, n) => {
    const created = `${shownArticles[article].day}T08:${String(n + 10)}:00.000Z`;
    return toRow({
      id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: claimToBody(claim),
      target: {
        type: 'SpecificResource',
        source: addressOf(article),
        selector: [
          { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '', ...around[n] },
          { type: 'TextPositionSelector', start: n, end: n + quote.length },
          {
            type: 'FragmentSelector',
            conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            value: `:~:text=${encodeURIComponent(quote)}`,
          },
        ],
        state: { type: 'TimeState', sourceDate: created, textHash: unknownText },
      },
      created,
      modified: created,
    });
  });
  const articles = Object.entries(shownArticles).map(([name, { publisher, title, day }]) => {
    const url = addressOf(name as keyof typeof shownArticles);
    const at = `${day}T08:00:00.000Z`;
    return {
      url,
      page: url,
      title,
      publisher,
      datePublished: at,
      language: 'en',
      textHash: unknownText,
      retrieved: at,
    } satisfies Article & { page: string };
  });
  await extensionPage.evaluate(putInPage, { annotations, articles });
}
