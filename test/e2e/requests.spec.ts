import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './extension';
import { folderOf, launchBrowser } from './launch-browser';
import { watchNetwork } from './watch-network';

/** Tries everything by which a page of the extension could send something to `host`. */
async function tryAll(host: string): Promise<void> {
  const at = (way: string) => `http://${host}/${way}`;
  const quietly = (asked: Promise<unknown>) => asked.catch(() => {});
  const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, set: object) => {
    const made = Object.assign(document.createElement(name), set);
    document.body.append(made);
    return made;
  };
  await quietly(fetch(at('fetch'), { mode: 'no-cors' }));
  navigator.sendBeacon(at('beacon'), 'words');
  const request = new XMLHttpRequest();
  request.open('POST', at('xhr'));
  request.send('words');
  new WebSocket(`ws://${host}/socket`);
  new EventSource(at('events'));
  await quietly(import(/* @vite-ignore */ at('module')));
  element('img', { src: at('image') });
  element('script', { src: at('script') });
  element('iframe', { src: at('frame') });
  element('object', { data: at('object') });
  element('video', { src: at('video') });
  element('link', { rel: 'stylesheet', href: at('sheet') });
  element('link', { rel: 'icon', href: at('icon') });
  element('link', { rel: 'manifest', href: at('manifest') });
  element('a', { href: '#', ping: at('ping') }).click();
  element('style', { textContent: `body { background: url(${at('background')}) } @font-face { font-family: f; src: url(${at('font')}) }` });
  element('p', { style: 'font-family: f', textContent: 'words' });
  const form = element('form', { action: at('form'), method: 'post' });
  form.submit();
  await quietly(document.fonts.load('1em f'));
}

test('no page of the extension can send anything, by whatever way', async ({ extension, complaints }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  const host = `127.0.0.1:${port}`;
  for (const path of ['options.html', 'popup.html', 'library.html', 'report.html']) {
    const page = await extension.open(path);
    const refused = page.evaluateHandle(() => {
      const directives = new Set<string>();
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.add(effectiveDirective));
      return directives;
    });
    const directives = await refused;
    await page.evaluate(tryAll, host);
    const wanted = [
      'connect-src',
      'font-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-elem',
      'style-src-elem',
    ];
    await expect.poll(() => directives.evaluate((set) => [...set].sort())).toEqual(expect.arrayContaining(wanted));
    await page.close();
  }
  const fetched = await extension.worker.evaluate(
    (at) => fetch(at, { mode: 'no-cors' }).then(() => 'sent', String),
    `http://${host}/worker`,
  );
  expect(fetched).toBe('TypeError: Failed to fetch');
  // The server answers, or the test would prove nothing.
  await fetch(`http://${host}/test`);
  server.close();
  expect(asked).toEqual(['/test']);
  expect(
    complaints.splice(0).filter((complaint) => !/Content Security Policy|Failed to fetch|WebSocket|Failed to load/.test(complaint)),
  ).toEqual([]);
});

const leaks: { what: string; file: string; code: string; seen: RegExp }[] = [
  {
    what: 'the worker',
    file: 'background.js',
    code: "fetch('http://worker.example/words').catch(() => {});",
    seen: /^GET http:\/\/worker\.example\/words/,
  },
  {
    what: 'the content script',
    file: 'page.js',
    code: "new Image().src = 'http://script.example/words';",
    seen: /^GET http:\/\/script\.example\/words/,
  },
  {
    what: 'a page of the extension',
    file: 'welcome.html',
    code: '<link rel="preconnect" href="https://preconnect.example"><img src="https://page.example/words">',
    seen: /^CONNECT (preconnect|page)\.example:443/,
  },
];

test('a copy of the build that asks for something is found out', async ({ origin }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-leaking-'));
  const copy = join(folder, 'build');
  cpSync(folderOf('chrome-mv3-e2e'), copy, { recursive: true });
  for (const { file, code } of leaks) {
    const before = readFileSync(join(copy, file), 'utf8');
    writeFileSync(join(copy, file), file.endsWith('.html') ? before.replace('<body>', `<body>${code}`) : `${code}\n${before}`);
  }
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.content_security_policy.extension_pages = "script-src 'self'";
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const network = await watchNetwork();
  const context = await launchBrowser({ folder: copy, profile: join(folder, 'profile'), proxyPort: network.port });
  const page = await context.newPage();
  await page.goto(`${origin}/semantic.html`);
  for (const { seen } of leaks) await expect.poll(() => network.asked).toContainEqual(expect.stringMatching(seen));
  await context.close();
  await network.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
