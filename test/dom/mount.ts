import { createPause } from '../../lib/dom/pause';
import { type Reading, readArticle } from '../../lib/dom/read-article';

/** Three sentences of news: enough text to be an article on its own. */
export const prose = [
  'The harbour was closed on Monday after a ship had lost its way in the fog, and the pilots said that nobody was hurt.',
  'A spokesman for the port said the ship would be moved at night, when the tide is high and the channel is empty of ferries.',
  'It is the third time this year that a ship has run aground there, and the council wants the lights to be changed.',
];
export const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

/** Puts a page's content into this document; scripts in it do not run. */
export function mount(body: string, title = ''): void {
  document.title = title;
  document.body.innerHTML = body;
}

export const read = (options?: { everything?: boolean }): Promise<Reading> =>
  readArticle(createPause(new AbortController().signal), options);

/** The lines of the article in this document. */
export async function readLines(): Promise<string[]> {
  const { page } = await read();
  return page.text === '' ? [] : page.blocks.map(({ start, end }) => page.text.slice(start, end));
}

const raw = import.meta.glob<string>('../fixtures/*.html', { query: '?raw', import: 'default', eager: true });
/** The pages that the team wrote, as their sources, by name. */
export const fixtures = Object.entries(raw).map(([path, source]) => ({ name: path.split('/').at(-1)!, source }));
