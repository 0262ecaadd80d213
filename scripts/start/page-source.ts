import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Answer, mediaType, serveLoopback } from '../loopback';
import { samplePage } from '../sample-page';
import { loopbackSites } from '../session/granted-copy';
import type { StartOptions } from './options';

/** A page to open, the sites that the extension needs for it, and what ends it. */
export interface PageSource {
  url: string;
  sites: string[];
  close(): Promise<void>;
}

const searched = 1024; // bytes in which a browser looks for the encoding that a page names

/** Whether a page names its encoding, in a meta element or by a byte order mark. */
function namesCharset(page: Buffer): boolean {
  const start = page.toString('latin1', 0, searched);
  return /<meta[^>]+charset\s*=/i.test(start) || /^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)/.test(start);
}

/** A file beside the page, as its pictures are; nothing above its folder. */
function fileBelow(folder: string, path: string): Answer | undefined {
  const full = join(folder, path);
  if (relative(folder, full).startsWith('..') || !existsSync(full) || !statSync(full).isFile()) return;
  const body = readFileSync(full);
  // A saved page says itself how it is encoded. Of one that does not a browser takes it to be Windows-1252, though most are UTF-8.
  return { type: mediaType(full, namesCharset(body) || !isUtf8(body)), body };
}

async function served(path: string, answer: (path: string) => Answer | undefined): Promise<PageSource> {
  const { origin, close } = await serveLoopback(answer);
  return { url: `${origin}/${encodeURIComponent(path)}`, sites: loopbackSites, close };
}

/**
 * Where the page to open is. Our sample and a reader's file are served on loopback, so the extension is allowed there only. An address on
 * the web may send its reader on to another host (`www.`, a consent page), so for it all sites are allowed; the profile is thrown away.
 */
export async function openSource(page: StartOptions['page']): Promise<PageSource> {
  if (page.kind === 'url') return { url: page.url, sites: ['*://*/*'], close: async () => undefined };
  if (page.kind === 'sample') return served('sample.html', samplePage);
  const folder = dirname(page.path);
  return served(basename(page.path), (path) => fileBelow(folder, path));
}
