import { expect, test } from 'vitest';
import { toRanges } from '../../lib/dom/node-index';
import { fixtures, mount, paragraphs, prose, read, readLines } from './mount';

const [first, second, third] = prose as [string, string, string];
const article = (inner: string) => `<article>${inner}</article>`;
const list = (...titles: string[]) => `<ul>${titles.map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ul>`;

/** Pages, and the lines that a person would call their article. */
const pages: { what: string; body: string; title?: string; lines: string[] }[] = [
  { what: 'paragraphs', body: article(paragraphs), lines: prose },
  { what: 'white space as it is shown', body: article(paragraphs.replaceAll(' ', ' \n\t&nbsp; ')), lines: prose },
  {
    what: 'no soft hyphens and zero-width characters',
    body: article(paragraphs.replace('harbour', 'har&shy;bour').replace('Monday', 'Mon&#8203;day')),
    lines: prose,
  },
  {
    what: 'words that inline elements cross',
    body: article(paragraphs.replace('harbour', '<b>har</b><a href="/h"><i>bour</i></a>')),
    lines: prose,
  },
  { what: 'a drop cap with its word', body: article(paragraphs.replace('The', '<span style="float: left">T</span>he')), lines: prose },
  {
    what: 'a line break as a space, two as a paragraph',
    body: article(`<div>${prose.join('<br><br>').replace('ship', 'ship<br>')}</div>`.replace('ship<br> had', 'ship<br>had')),
    lines: prose,
  },
  { what: 'a line break after a sentence as a paragraph', body: article(`<div>${prose.join('<br>')}</div>`), lines: prose },
  {
    what: 'nothing hidden',
    body: article(
      `${paragraphs}<p style="display:none">${first} No.</p><p style="visibility:hidden">${first} No.</p><p hidden>${first} No.</p><p class="sr-only">${first} No.</p>`,
    ),
    lines: prose,
  },
  {
    what: 'no code, controls or styles',
    body: article(
      `${paragraphs}<script>var x = "${first}"</script><style>p { color: red }</style><textarea>${first}</textarea><button>${first}</button><template><p>${first}</p></template>`,
    ),
    lines: prose,
  },
  {
    what: 'nothing that was struck out',
    body: article(`${paragraphs}<p><del>${first} No.</del> <s>${second} No.</s></p><del><p>${third} No.</p></del>`),
    lines: prose,
  },
  {
    what: 'no navigation, related links, comments or advertisements',
    body: `<nav>${list('World', 'Sport')}</nav><main>${article(paragraphs)}</main><aside><p>${first} Aside.</p></aside><div class="related-stories"><p>${second} Related.</p></div><div id="comments"><p>${third} Comment.</p></div><div class="ad-slot"><p>Buy this now, and be happy for ever after, in every way there is.</p></div><footer><p>All rights reserved.</p></footer>`,
    lines: prose,
  },
  {
    what: 'no paragraph of links',
    body: article(`${paragraphs}<p><a href="/1">Read more about the harbour</a> <a href="/2">and the ship</a></p>`),
    lines: prose,
  },
  {
    what: 'a wrapper whose name looks like something beside',
    body: `<div class="with-sidebar has-comments">${article(paragraphs)}</div>`,
    lines: prose,
  },
  {
    what: 'paragraphs that are no paragraph elements',
    body: `<div><div>${prose.map((text) => `<div class="x">${text}</div>`).join('')}</div></div><div>Menu</div>`,
    lines: prose,
  },
  {
    what: 'paragraphs in containers side by side',
    body: `<div class="a">${paragraphs}</div><div class="ad"><p>Buy.</p></div><div class="b"><p>${first} Again.</p></div>`,
    lines: [...prose, `${first} Again.`],
  },
  {
    what: 'the headline that stands apart, with its standfirst',
    title: 'Ship aground in the harbour | Ledger',
    body: `<header><h1>Ship aground in the harbour</h1><p>Pilots blame the fog and the lights.</p></header><div><div>${paragraphs}</div></div>`,
    lines: ['Ship aground in the harbour', 'Pilots blame the fog and the lights.', ...prose],
  },
  {
    what: 'subheadings, lists and quotes',
    body: article(`<p>${first}</p><h2>What next</h2><ul><li>Move the ship.</li></ul><blockquote>${second}</blockquote><p>${third}</p>`),
    lines: [first, 'What next', 'Move the ship.', second, third],
  },
  {
    what: 'every post of a live blog',
    body: `<main><div class="posts">${prose.map((text, at) => `<article><h2>${at}:00 Post</h2><p>${text}</p><p>${text}</p></article>`).join('')}</div></main>`,
    lines: prose.flatMap((text, at) => [`${at}:00 Post`, text, text]),
  },
  {
    what: 'a form that is the whole page, whose fields take its names',
    body: `<form>${['nodeType', 'localName', 'shadowRoot', 'id', 'parentNode', 'getAttribute'].map((name) => `<input name="${name}">`).join('')}${paragraphs}</form>`,
    lines: prose,
  },
  {
    what: 'an article of a page whose elements take the names of its properties',
    body: `<form name="title"></form>${article(paragraphs)}`,
    lines: prose,
  },
  {
    what: 'an article whose page hides itself until its fonts are there',
    body: `<style>body { visibility: hidden }</style>${article(paragraphs)}`,
    lines: prose,
  },
  {
    what: 'a short paragraph beside the only long one',
    body: article(`<p>${first} ${second}</p><p>It was said.</p>`),
    lines: [`${first} ${second}`, 'It was said.'],
  },
  { what: 'no article in a list of links', body: `<h1>News</h1>${list(...prose)}`, lines: [] },
  {
    what: 'no article in a list of teasers',
    body: `<h1>News</h1>${prose.map((text) => `<div><h2><a href="/x">${text}</a></h2><p>${text}</p></div>`).join('')}`,
    lines: [],
  },
  { what: 'no article in two words', body: '<p>Page not found.</p>', lines: [] },
  { what: 'no article in an empty page', body: '', lines: [] },
];

for (const { what, body, title, lines } of pages) {
  test(`the article of a page is ${what}`, async () => {
    mount(body, title);
    expect(await readLines()).toEqual(lines);
  });
}

test('open shadow trees are read, with what their slots show, in the order of the page', async () => {
  mount(article(`<p>${first}</p><div id="host"><p slot="second">${third}</p><p>never shown</p></div>`));
  const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<p>${second}</p><slot name="second"></slot>`;
  expect(await readLines()).toEqual(prose);
  expect((await read()).shadowRoots).toEqual([shadow]);
});

test('everything that can be read is read when asked for', async () => {
  mount(`<h1>News</h1>${list('One', 'Two')}<div style="display:none">Hidden</div>`);
  expect((await read({ everything: true })).page.text).toBe('News\nOne\nTwo');
});

const wordsOf = (range: StaticRange) => {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/[\s\u00ad\u200b]+/g, ' ');
};

for (const { name, source } of fixtures) {
  test(`every word that is read in ${name} leads back to its place in the page`, async () => {
    mount(source);
    const { page, index } = await read({ everything: true });
    const wrong = [...page.text.matchAll(/\S+/g)].filter(({ 0: word, index: start }) => {
      return (
        toRanges(index, page, { start, end: start + word.length })
          .map(wordsOf)
          .join('') !== word
      );
    });
    expect(page.text.length).toBeGreaterThan(0);
    expect(wrong.map(([word]) => word)).toEqual([]);
  });
}

test('a span across paragraphs is one range for each of them, and what stands between stays unmarked', async () => {
  mount(article(`<p>${first}</p><figure><button>Zoom</button></figure><p>${second}</p>`));
  const { page, index } = await read();
  expect(toRanges(index, page, { start: 0, end: page.text.length }).map(wordsOf)).toEqual([first, second]);
});

const outside = [
  { start: -1, end: 4 },
  { start: 5, end: 5 },
  { start: 9, end: 4 },
  { start: 0, end: 100_000 },
];
for (const span of outside) {
  test(`a span from ${span.start} to ${span.end} is nowhere`, async () => {
    mount(article(paragraphs));
    const { page, index } = await read();
    expect(toRanges(index, page, span)).toEqual([]);
  });
}
