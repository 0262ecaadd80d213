import { paragraphs } from '../../test/fixtures/generated';
import type { startBench } from './bench-browser';
import { plainPage } from './generated-page';
import { startExtension } from './in-extension';
import type { BenchmarkPage } from './pages';
import { part } from './part';
import type { Samples } from './samples';

const page = 'cost';
/** Milliseconds that the extension is waited for, for the marks of all repetitions or for one page. */
const limit = 60_000;
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The whole night</title><article><h1>The whole night</h1><p>${paragraphs(1000).join('</p><p>')}</p></article></html>`;

/** What marks cost a page of 1,000 paragraphs, and finding one of 3,000 under the pointer. */
export async function measureCost(bench: Awaited<ReturnType<typeof startBench>>, reps: number, samples: Samples): Promise<void> {
  for (let rep = 0; rep < reps; rep += 1) {
    for (const by of ['alone', 'observed', 300, 3000] as const) {
      samples.add('Ascribe', page, { [`edits ${by}`]: (await bench.ask(plainPage(30_000, 1000), 'measureEdits', by)) ?? NaN });
    }
    for (const [name, html] of [
      ['hit one', plainPage(30_000, 1)],
      ['hit many', plainPage(60_000, 3000)],
    ] as const) {
      const hits = await bench.ask(html, 'measureHits', 3000);
      if (hits) samples.add('Ascribe', page, { [name]: hits.others, [`${name} first`]: hits.first });
    }
  }
}

/** How soon the built extension marks an article; its longest tasks and its memory in each page, beside the same page without it. */
export async function measureExtension(pages: BenchmarkPage[], reps: number, samples: Samples): Promise<void> {
  const extension = await startExtension(true);
  await part('marks on screen', limit, async () => {
    // The detector is compiled when it has read something.
    await extension.timeMarks({ html: article });
    for (let rep = 0; rep < reps; rep += 1) {
      const warm = await extension.timeMarks({ html: article });
      samples.add('Ascribe', page, { 'warm first': warm.first, 'warm last': warm.last });
      await extension.stopBackground();
      const cold = await extension.timeMarks({ html: article });
      samples.add('Ascribe', page, { 'cold first': cold.first, 'cold last': cold.last });
    }
  });
  const plain = await startExtension(false);
  for (const one of pages) {
    for (const [engine, browser] of [
      ['Ascribe', extension],
      ['nothing', plain],
    ] as const) {
      await part(`${one.name}, ${engine}`, limit, async () => {
        const { bytes, longestTask } = await browser.costOf(one);
        samples.add(engine, one.name, { bytes, 'extension task': longestTask });
      });
    }
  }
  await extension.close();
  await plain.close();
}
