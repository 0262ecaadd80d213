import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startSession } from '../../lib/dom/page-session';
import type { Outside } from '../../lib/dom/view';
import { PageStatus } from '../../lib/model/page-status';
import { Passage } from '../../lib/model/passage';
import { spanOf } from './detections';
import { fixtures, mount, paragraphs, prose } from './mount';
import { eventually, outsideOf, registered, settings, start, untilState } from './session';

const marked = `<article><h1>The Actor and the Agency</h1>${paragraphs}<p>The Agency said so.</p></article>`;
const all = { 'ascribe-actor': 1, 'ascribe-agency': 2, 'ascribe-attribution': 3, 'ascribe-attribution-quiet': 3 };

beforeEach(() => {
  CSS.highlights.clear();
  getSelection()?.removeAllRanges();
});

/** What happens to the document's nodes and attributes while a test runs. */
function watchMutations(): () => string[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return () => observer.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`);
}
function textNodes(): Node[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

for (const { name, source } of fixtures) {
  test(`marks come and go in ${name} and leave it as it was`, async () => {
    mount(source);
    const before = { html: document.documentElement.outerHTML, nodes: textNodes() };
    const mutations = watchMutations();
    const own = new Highlight(
      new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }),
    );
    CSS.highlights.set('of-the-page', own);
    const { session, stop } = start(outsideOf());
    await eventually(async () => expect(session.pageStatus().state).not.toBe('reading'));
    stop();
    expect(mutations()).toEqual([]);
    expect(document.documentElement.outerHTML === before.html).toBe(true);
    expect(textNodes().every((node, at) => node === before.nodes[at])).toBe(true);
    expect([...CSS.highlights]).toEqual([['of-the-page', own]]);
  });
}

test('a page is marked, and says what was found', async () => {
  mount(marked, 'The Actor and the Agency');
  const { session } = start(outsideOf());
  const status = await untilState(session, 'marked');
  expect(registered()).toEqual(all);
  expect(PageStatus.safeParse(status).success).toBe(true);
  expect(status).toMatchObject({
    language: 'en',
    claims: [],
    words: `${prose.join(' ')} The Actor and the Agency The Agency said so.`.split(' ').length,
  });
  expect(status.detections.map(({ words }) => words)).toEqual(['Actor', 'Agency', 'said', 'said', 'Agency', 'said']);
});

test('kinds that are not wanted are not marked, and come back when they are', async () => {
  mount(marked);
  const { session } = start(outsideOf(), { ...settings, show: { ...settings.show, attribution: false } });
  await untilState(session, 'marked');
  expect(Object.keys(registered())).toEqual(['ascribe-actor', 'ascribe-agency']);
  session.settingsChanged(settings);
  await eventually(() => expect(registered()).toEqual(all));
});

const offs = [
  { what: 'everywhere', off: { ...settings, on: false } },
  { what: 'on this site', off: { ...settings, sitesOff: [location.hostname] } },
];
for (const { what, off } of offs) {
  test(`off ${what} marks nothing, until the reader asks for this page`, async () => {
    mount(marked);
    const outside = outsideOf();
    const { session } = start(outside, off);
    expect(session.pageStatus().state).toBe('off');
    expect(outside.detect).not.toHaveBeenCalled();
    session.setMarks({ on: true });
    await untilState(session, 'marked');
    session.settingsChanged(settings);
    session.settingsChanged(off);
    expect(registered()).toEqual({});
  });
}

test('a page without an article says so', async () => {
  mount('<p>Nothing here.</p>');
  const outside = outsideOf();
  const { session } = start(outside);
  await untilState(session, 'no-article');
  expect(outside.detect).not.toHaveBeenCalled();
});

test('a page in another language is marked only when asked for', async () => {
  mount(marked);
  const { session } = start(outsideOf({ languageOf: async () => 'cs' }));
  expect(await untilState(session, 'other-language')).toMatchObject({ language: 'cs', detections: [] });
  expect(registered()).toEqual({});
  session.setMarks({ on: true, anyLanguage: true });
  await untilState(session, 'marked');
  expect(registered()).toEqual(all);
});

test('where detection fails the reader is told why, and nothing stays half marked', async () => {
  mount(marked);
  const { session } = start(
    outsideOf({
      detect: async () => {
        throw new Error('out of order');
      },
    }),
  );
  expect(await untilState(session, 'failed')).toMatchObject({ problem: 'out of order' });
  expect(registered()).toEqual({});
});

/** Claims that a background finds by their words alone, and where those are not, as changed where `instead` stands. */
const saved =
  (words: string, instead?: string): Outside['anchorClaims'] =>
  async ({ text, only }) => {
    const id = 'urn:uuid:1';
    if (only && !only.includes(id)) return [];
    if (text.includes(words)) return [{ id, state: 'anchored', span: spanOf(text, words) }];
    return [instead && text.includes(instead) ? { id, state: 'changed', span: spanOf(text, instead) } : { id, state: 'gone' }];
  };
const places = [
  { what: 'in the article', body: marked, words: 'lost its way in the fog' },
  { what: 'outside the article', body: `<nav>The quick brown fox of the menu</nav>${marked}`, words: 'quick brown fox' },
  { what: 'in a page without an article', body: '<p>Nothing but a headline here.</p>', words: 'but a headline' },
];
for (const { what, body, words } of places) {
  test(`a saved claim ${what} is marked`, async () => {
    mount(body);
    const { session } = start(outsideOf({ anchorClaims: saved(words) }));
    await eventually(async () =>
      expect(session.pageStatus().claims).toMatchObject([{ id: 'urn:uuid:1', state: 'anchored', words, around: {} }]),
    );
    expect(registered()['ascribe-claim']).toBe(1);
    expect(session.show({ id: 'urn:uuid:1', card: false })).toBe(true);
    expect(registered()['ascribe-flash']).toBe(1);
  });
}

test('a saved claim whose words have changed says which stand there now', async () => {
  mount(marked);
  const { session } = start(outsideOf({ anchorClaims: saved('lost its bearings', 'lost its way') }));
  await eventually(async () =>
    expect(session.pageStatus().claims).toMatchObject([{ id: 'urn:uuid:1', state: 'changed', words: 'lost its way' }]),
  );
  expect(registered()['ascribe-claim']).toBe(1);
});

test('a saved claim whose words are gone says so', async () => {
  mount(marked);
  const { session } = start(outsideOf({ anchorClaims: saved('gone astray') }));
  await eventually(async () => expect(session.pageStatus().claims).toEqual([{ id: 'urn:uuid:1', state: 'gone' }]));
  expect(session.show({ id: 'urn:uuid:1', card: false })).toBe(false);
});

test('a saved claim that is gone stays so while more text comes', async () => {
  mount(marked);
  const outside = outsideOf({ anchorClaims: saved('gone astray') });
  const { session } = start(outside);
  await eventually(() => expect(session.pageStatus().claims).toMatchObject([{ state: 'gone' }]));
  outside.anchorClaims.mockClear();
  document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>The mayor said on Friday that nothing more was known of it.</p>');
  await eventually(() => expect(outside.anchorClaims.mock.calls.map(([{ isSettled }]) => isSettled)).toContain(false));
  await eventually(() => expect(outside.changed).toHaveBeenCalled());
  expect(session.pageStatus().claims).toMatchObject([{ state: 'gone' }]);
});

const arriving = [
  { what: 'a page that is still arriving', body: marked, word: 'marked' },
  { what: 'a page without an article', body: '<p>Nothing but a headline here.</p>', word: 'no-article' },
] as const;
for (const { what, body, word } of arriving) {
  test(`of a saved claim that ${what} does not have, nothing is said`, async () => {
    mount(body);
    const outside = outsideOf({ anchorClaims: saved('gone astray') });
    const { session } = start(outside);
    await untilState(session, word);
    await eventually(() => expect(outside.anchorClaims.mock.calls.length).toBeGreaterThanOrEqual(2));
    expect(session.pageStatus().claims).toEqual([]);
    expect(outside.anchorClaims.mock.calls.map(([{ isSettled }]) => isSettled)).toEqual([false, false]);
    if (word === 'marked') await eventually(() => expect(session.pageStatus().claims).toMatchObject([{ state: 'gone' }]));
  });
}

test('a saved claim outside the article is looked for again when what the page shows there changes', async () => {
  mount(`<nav>The menu</nav>${marked}`);
  const { session } = start(outsideOf({ anchorClaims: saved('quick brown fox') }));
  await eventually(() => expect(session.pageStatus().claims).toMatchObject([{ state: 'gone' }]));
  const nav = document.querySelector('nav')!;
  nav.textContent = 'The quick brown fox of the menu';
  await eventually(() => expect(session.pageStatus().claims).toMatchObject([{ state: 'anchored' }]));
  nav.innerHTML += '';
  await eventually(() => {
    const [range] = CSS.highlights.get('ascribe-claim') ?? [];
    expect(range?.startContainer.isConnected).toBe(true);
  });
});

/** Puts the address back after the test. */
function keepAddress(): void {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
}

test('at a new address, claims are asked for in the text that is there then, and not in the one before', async () => {
  keepAddress();
  mount(marked);
  const outside = outsideOf({ anchorClaims: saved('gone astray') });
  const { session } = start(outside);
  await eventually(() => expect(session.pageStatus().claims).toMatchObject([{ state: 'gone' }]));
  outside.anchorClaims.mockClear();
  history.pushState(null, '', '?story=2');
  mount(`<main><h1>Another Actor</h1>${paragraphs}</main>`);
  await eventually(() => expect(outside.anchorClaims).toHaveBeenCalled());
  expect(outside.anchorClaims.mock.calls.map(([{ text, isSettled }]) => [text.split('\n')[0], isSettled])[0]).toEqual([
    'Another Actor',
    false,
  ]);
  expect(outside.anchorClaims.mock.calls.filter(([{ text }]) => text.includes('The Agency said so.'))).toEqual([]);
});

test('what a page still shows of one article is not taken for a passage of the next, whose address it has already', async () => {
  keepAddress();
  mount(marked);
  const { session } = start(outsideOf());
  const { detections } = await untilState(session, 'marked');
  getSelection()!.selectAllChildren(document.querySelector('article')!);
  const selected = session.capture();
  history.pushState(null, '', '?story=4');
  const taken = session.capture(detections[0]!.id);
  expect([await selected, await taken]).toEqual([undefined, undefined]);
  // Once it was read there, it is taken to belong there.
  await eventually(async () => expect(await session.capture(detections[0]!.id)).toMatchObject({ source: location.href }));
});

test('at a new address with the same text, claims are asked for anew', async () => {
  keepAddress();
  mount(marked);
  const outside = outsideOf();
  const { session } = start(outside);
  await untilState(session, 'marked');
  await eventually(() => expect(outside.anchorClaims.mock.calls.at(-1)?.[0].isSettled).toBe(true));
  outside.anchorClaims.mockClear();
  history.pushState(null, '', '?story=3');
  await eventually(() => expect(outside.anchorClaims.mock.calls.map(([{ isSettled }]) => isSettled)).toEqual([false, true]));
});

test('a page reads what claims need only when no other reading is under way', async () => {
  mount(`<nav>The menu</nav>${marked}${'<p>Some words more of it.</p>'.repeat(3000)}`);
  const outside = outsideOf({ anchorClaims: saved('gone astray') });
  const { session } = start(outside);
  await untilState(session, 'marked');
  document.querySelector('article')!.append('The Actor came again.');
  for (let n = 0; n < 5; n += 1) session.claimsChanged();
  await eventually(() => expect(registered()['ascribe-actor']).toBe(2));
  const texts = outside.anchorClaims.mock.calls.flatMap(([{ text, only }]) => (only ? text : []));
  for (const text of texts) expect(text.match(/Some words more/g)).toHaveLength(3000);
});

test('a saved claim is marked where its words stand after the page has put them into other nodes', async () => {
  mount(marked);
  const { session } = start(outsideOf({ anchorClaims: saved('lost its way in the fog') }));
  await untilState(session, 'marked');
  document.querySelector('article')!.innerHTML += '';
  await eventually(() => {
    const [range] = CSS.highlights.get('ascribe-claim') ?? [];
    expect(range?.startContainer.isConnected).toBe(true);
  });
});

test('a store that cannot be read leaves the other marks', async () => {
  mount(marked);
  const { session } = start(outsideOf({ anchorClaims: async () => Promise.reject(new Error('blocked')) }));
  await untilState(session, 'marked');
  expect(registered()).toEqual(all);
});

test('claims that change are asked for anew', async () => {
  mount(marked);
  const outside = outsideOf();
  const { session } = start(outside);
  await untilState(session, 'marked');
  outside.anchorClaims.mockImplementation(saved('lost its way in the fog'));
  session.claimsChanged();
  await eventually(() => expect(registered()['ascribe-claim']).toBe(1));
  outside.anchorClaims.mockResolvedValue([]);
  session.claimsChanged();
  await eventually(() => expect(registered()).toEqual(all));
});

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue!.indexOf(words);
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return;
  }
  throw new Error(`no "${words}"`);
}

const selections = [
  { what: 'in the article', words: ' lost its way in the ', exact: 'lost its way in the', relation: undefined },
  { what: 'around a cue, with its attribution', words: 'The Agency said so.', exact: 'The Agency said so.', relation: { cue: 'said' } },
  { what: 'outside the article', words: 'quick brown', exact: 'quick brown', relation: undefined },
];
for (const on of [true, false]) {
  for (const { what, words, exact, relation } of selections) {
    test(`with marks ${on ? 'on' : 'off'}, what is selected ${what} can be tagged`, async () => {
      mount(`<nav>The quick brown fox of the menu</nav>${marked}`);
      const { session } = start(outsideOf(), { ...settings, on });
      await untilState(session, on ? 'marked' : 'off');
      select(words);
      const passage = Passage.parse(await session.capture());
      expect(passage.text.slice(passage.span.start, passage.span.end)).toBe(exact);
      if (on && relation) expect(passage.relation).toMatchObject(relation);
    });
  }
}

test('what is selected is taken as it stands now, not as it was read', async () => {
  mount(marked);
  const { session } = start(outsideOf());
  await untilState(session, 'marked');
  const paragraph = document.querySelector('article p')!;
  paragraph.firstChild!.nodeValue = `Correction: ${paragraph.textContent}`;
  select('Correction: The harbour');
  const { text, span } = Passage.parse(await session.capture());
  expect(text.slice(span.start, span.end)).toBe('Correction: The harbour');
});

test('a detection whose words are others now is not taken', async () => {
  mount(marked);
  const { session } = start(outsideOf());
  const { detections } = await untilState(session, 'marked');
  document.querySelector('article p:last-child')!.firstChild!.nodeValue = 'The Agency denied it.';
  expect(await session.capture(detections.at(-1)?.id)).toBeUndefined();
});

test('a language tag and words of any length are told as far as anybody reads them', async () => {
  vi.spyOn(document.documentElement, 'lang', 'get').mockReturnValue(`en-${'x'.repeat(100)}`);
  onTestFinished(() => void vi.restoreAllMocks());
  const long = `Long ${'word '.repeat(30_000)}end`;
  mount(marked.replace('</article>', `<p>${long}</p></article>`));
  const { session } = start(outsideOf({ languageOf: async () => undefined, anchorClaims: saved(long) }));
  await eventually(() => expect(session.pageStatus().claims).toHaveLength(1));
  expect(PageStatus.safeParse(session.pageStatus()).success).toBe(true);
});

test('a title that comes later than the text is told all the same', async () => {
  mount(marked, 'Loading…');
  const outside = outsideOf();
  const { session } = start(outside);
  expect(await untilState(session, 'marked')).toMatchObject({ article: { title: 'Loading…' } });
  document.title = 'The Actor and the Agency';
  await eventually(async () => expect(session.pageStatus().article?.title).toBe('The Actor and the Agency'));
  expect(outside.detect).toHaveBeenCalledTimes(1);
});

test('nothing selected is nothing to tag', async () => {
  mount(marked);
  const { session } = start(outsideOf());
  await untilState(session, 'marked');
  expect(await session.capture()).toBeUndefined();
});

test('a detection can be tagged by its id', async () => {
  mount(marked);
  const { session } = start(outsideOf());
  const { detections } = await untilState(session, 'marked');
  const { text, span } = Passage.parse(await session.capture(detections.at(-1)?.id));
  expect([text.slice(0, span.start), text.slice(span.start, span.end)]).toEqual([expect.stringMatching(/The Agency $/), 'said']);
  expect(await session.capture('no such id')).toBeUndefined();
});

const arrivals: { what: string; change: () => void; marks: Record<string, number> }[] = [
  {
    what: 'a paragraph that is added',
    change: () => document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>The Actor said more about the night.</p>'),
    marks: { 'ascribe-actor': 2 },
  },
  {
    what: 'text that is replaced in place',
    change: () => {
      document.querySelector('article p:nth-last-child(2)')!.firstChild!.nodeValue = 'The Actor said more about the night.';
    },
    marks: { 'ascribe-actor': 2, 'ascribe-agency': 1 },
  },
  {
    what: 'the same text in new nodes',
    change: () => {
      document.querySelector('article')!.innerHTML = document.querySelector('article')!.innerHTML;
    },
    marks: all,
  },
  { what: 'a whole new article', change: () => mount(`<main><p>The Actor is new.</p>${paragraphs}</main>`), marks: { 'ascribe-actor': 1 } },
  {
    what: 'text that is shown late',
    change: () => {
      document.querySelector<HTMLElement>('.late')!.hidden = false;
    },
    marks: { 'ascribe-actor': 2 },
  },
];
for (const { what, change, marks } of arrivals) {
  test(`${what} is marked where it stands`, async () => {
    mount(marked.replace('</article>', '<p class="late" hidden>The Actor was there too.</p></article>'));
    const { session } = start(outsideOf());
    await untilState(session, 'marked');
    change();
    await eventually(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      expect(ranges.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
      expect(registered()).toMatchObject(marks);
    });
  });
}

test('marks that the page clears come back', async () => {
  mount(marked);
  const { session } = start(outsideOf());
  await untilState(session, 'marked');
  CSS.highlights.clear();
  await eventually(() => expect(registered()).toEqual(all));
});

test('our own marks and card give us nothing to read', async () => {
  mount(marked);
  const outside = outsideOf();
  const { session } = start(outside);
  const { detections } = await untilState(session, 'marked');
  session.show({ id: detections[0]!.id, card: true });
  await eventually(() => expect(document.querySelector('ascribe-card')).not.toBeNull());
  expect(outside.detect).toHaveBeenCalledTimes(1);
});

test('ending while the page is still being read leaves nothing behind', async () => {
  mount(marked);
  const outside = outsideOf({ detect: () => new Promise(() => {}) });
  const { stop } = start(outside);
  await eventually(() => expect(outside.detect).toHaveBeenCalled());
  stop();
  expect(registered()).toEqual({});
});

test('a page is being read, not off, before the settings are known', async () => {
  mount(marked);
  const end = new AbortController();
  onTestFinished(() => end.abort());
  expect((await startSession(outsideOf(), end.signal).pageStatus()).state).toBe('reading');
});
