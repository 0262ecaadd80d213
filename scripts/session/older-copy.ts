import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser is made to lack: members of what is global, `undefined` for the global itself, and functions of extensions (`action.openPopup`). */
export interface Lacking {
  globals: [owner: string, member: string | undefined][];
  extensions: string[];
}

/** As in Safari before 17.2, or where a reader of Firefox has switched them off. */
export const withoutHighlights: Lacking = {
  globals: [
    ['CSS', 'highlights'],
    ['Highlight', undefined],
  ],
  extensions: [],
};

const scripts = ['background.js', 'page.js', 'frames.js', 'card.js'];
const preludeFile = 'older.js';

/** Runs before a script of the extension, in a world of which it knows nothing but its names. */
const prelude = (lacking: Lacking): string => `(({ globals, extensions }) => {
  const drop = (holder, name) => { if (holder != null && Object(holder) === holder) Reflect.deleteProperty(holder, name); };
  for (const [owner, member] of globals) {
    if (member === undefined) continue;
    const holder = globalThis[owner];
    drop(holder, member);
    drop(holder?.prototype, member);
    if (/^Window$|GlobalScope$/.test(owner)) drop(globalThis, member);
  }
  for (const [owner, member] of globals) if (member === undefined) drop(globalThis, owner);
  for (const name of extensions) {
    const [namespace, part] = name.split('.');
    for (const api of [globalThis.chrome, globalThis.browser]) drop(api?.[namespace], part);
  }
})(${JSON.stringify(lacking)});
`;

/** Copies a built extension; in the copy each of its scripts first takes away what an older browser lacks, in its own world: the page keeps all it has. */
export function copyOlder(build: string, copy: string, lacking: Lacking): void {
  cpSync(build, copy, { recursive: true });
  const change = (file: string, changed: (text: string) => string) =>
    writeFileSync(join(copy, file), changed(readFileSync(join(copy, file), 'utf8')));
  writeFileSync(join(copy, preludeFile), prelude(lacking));
  for (const script of scripts) change(script, (text) => prelude(lacking) + text);
  const pages = readdirSync(copy).filter((name) => name.endsWith('.html'));
  for (const page of pages) change(page, (text) => text.replace('<head>', `<head><script src="/${preludeFile}"></script>`));
}
