import { expect, test } from 'vitest';
import { readFacts } from '../../lib/dom/page-facts';
import { PageFacts } from '../../lib/model/page-facts';
import { mount } from './mount';

test('a form whose fields have the names of its properties is no author', () => {
  mount(
    '<form itemprop="author" rel="author"><input name="attributes"><input name="textContent"></form><b itemprop="author">Ann Poole</b>',
  );
  expect(readFacts().elements.filter(({ tag }) => tag !== 'meta')).toEqual([
    { tag: 'b', attributes: { itemprop: 'author' }, text: 'Ann Poole' },
  ]);
});

test('what a page says of itself is cut to what a message can hold', () => {
  const data = `<script type="application/ld+json">${'x'.repeat(900_000)}</script>`;
  mount(`${data.repeat(10)}<meta name="description" content="${'y'.repeat(900_000)}">`);
  const facts = readFacts();
  expect(PageFacts.safeParse(facts).success).toBe(true);
  expect(JSON.stringify(facts).length).toBeLessThan(6_000_000);
});

test('a document whose root element has no language of its own, such as a drawing, has none', () => {
  const root = document.documentElement;
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.replaceWith(drawing);
  try {
    expect(readFacts().language).toBe('');
  } finally {
    drawing.replaceWith(root);
  }
});
