import type { Browser } from 'puppeteer-core';

/** What the stores ask for: pixels of a picture, and of the small tile. */
export const pictureSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

const dataUrl = (type: string, bytes: Uint8Array | string) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

async function draw(browser: Browser, size: { width: number; height: number }, html: string, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<style>body { margin: 0; overflow: hidden }</style>${html}`, { waitUntil: 'load' });
  await page.screenshot({ path });
  await page.close();
}

/** Two pictures as one of the stores' size: `right` fills the height beside `left`, as a side panel does. */
export function besideEachOther(browser: Browser, left: Uint8Array, right: Uint8Array, path: string): Promise<void> {
  const images = [left, right].map((image) => `<img style="display:block" src="${dataUrl('image/png', image)}">`).join('');
  return draw(browser, pictureSize, `<div style="display:flex">${images}</div>`, path);
}

/** A popup drawn over the top right corner of a page, where browsers open it. */
export function overCorner(browser: Browser, page: Uint8Array, popup: Uint8Array, path: string): Promise<void> {
  const over = 'position:absolute;top:12px;right:24px;border-radius:8px;box-shadow:0 4px 24px #0007';
  const html = `<img style="display:block" src="${dataUrl('image/png', page)}"><img style="${over}" src="${dataUrl('image/png', popup)}">`;
  return draw(browser, pictureSize, html, path);
}

/** The small tile: the icon, the name, and a line that says what it is for. */
export function drawTile(browser: Browser, icon: string, name: string, line: string, path: string): Promise<void> {
  const html = `<div style="box-sizing:border-box;height:280px;padding:40px 36px;background:#fbf8f1;color:#1d1b16;font-family:Georgia,serif">
    <img width="88" height="88" src="${dataUrl('image/svg+xml', icon)}">
    <div style="font-size:44px;font-weight:600;margin:10px 0 6px">${name}</div>
    <div style="font-size:21px;line-height:1.3">${line}</div></div>`;
  return draw(browser, tileSize, html, path);
}
