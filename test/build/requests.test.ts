import { expect, test } from 'vitest';
import config from '../../wxt.config';
import { builtFile, builtFiles, builtManifest } from './built-files';

/** What pages of the extension may load: its own files, and pictures that it made itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** All by which a script can talk to others, apart from `fetch`; what names one, and why it sends nothing. */
const ways = /RTCPeerConnection|WebTransport|sendBeacon|EventSource|\bWebSocket\b|XMLHttpRequest|importScripts|dns-prefetch|preconnect/g;
const named: { what: string; ways: string[] }[] = [
  { what: 'React, which can make such links', ways: ['dns-prefetch', 'preconnect'] },
  { what: 'Papa Parse, which can read CSV from an address; it is given none', ways: ['XMLHttpRequest', 'importScripts'] },
];

/** Sites whose addresses stand in the build. None is asked: they are names of vocabularies, examples, or words about addresses. */
const sites = [
  'ascribe.invalid',
  'bit.ly',
  'fjord-courier.example',
  'hypothes.is',
  'react.dev',
  'schema.org',
  'tinyurl.com',
  'wicg.github.io',
  'www.w3.org',
];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const texts = () =>
    builtFiles(build)
      .filter((path) => /\.(js|css|html)$/.test(path))
      .map((path) => ({ path, text: builtFile(build, path).toString() }));

  test(`the policy of ${build} is as strict as it was, word for word`, () => {
    expect(builtManifest(build).content_security_policy).toEqual({ extension_pages: policy });
    expect(builtManifest(build).web_accessible_resources).toBeUndefined();
  });

  test(`the scripts of ${build} that run in web pages and in the background know no way to ask for anything but fetch`, () => {
    const scripts = texts().filter(({ path }) => /^(background|page|card|frames)\.js$/.test(path));
    expect(scripts).toHaveLength(4);
    for (const { path, text } of scripts) expect([path, ...(text.match(ways) ?? [])]).toEqual([path]);
  });

  test(`the pages of ${build} name no way to ask for anything but those of libraries that are known`, () => {
    const known = new Set(named.flatMap((row) => row.ways));
    const found = texts().flatMap(({ path, text }) => [...text.matchAll(ways)].map(([way]) => ({ path, way })));
    expect(found.filter(({ way }) => !known.has(way))).toEqual([]);
  });

  test(`all that ${build} fetches is its own`, () => {
    const calls = texts().flatMap(({ text }) => [...text.matchAll(/\bfetch\(([^)]{0,40})/g)].map(([, what = '']) => what));
    expect(calls.length).toBeGreaterThan(2);
    // A file of the extension, or what a page of the extension loads before it is needed.
    expect(calls.filter((what) => !/\.runtime\.getURL\(|^\w+\.href,/.test(what))).toEqual([]);
  });

  test(`the only sites whose addresses stand in ${build} are known ones`, () => {
    const found = texts().flatMap(({ text }) =>
      [...text.matchAll(/(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, site = '']) => site),
    );
    expect([...new Set(found)].filter((site) => !sites.includes(site))).toEqual([]);
  });
}

for (const browser of ['chrome', 'firefox', 'safari']) {
  test(`the policy is the same for ${browser}`, async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is no function');
    const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
    expect(await manifest(env)).toMatchObject({ content_security_policy: { extension_pages: policy } });
  });
}
