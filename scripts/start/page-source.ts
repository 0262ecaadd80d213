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

/** A file beside the page, as its pictures are; nothing above its folder. */
function fileBelow(folder: string, path: string): Answer | undefined {
  const full = join(folder, path);
  if (relative(folder, full).startsWith('..') || !existsSync(full) || !statSync(full).isFile()) return;
  // A saved page says itself how it is encoded.
  return { type: mediaType(full, true), body: readFileSync(full) };
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
