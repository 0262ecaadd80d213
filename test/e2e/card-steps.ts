import { type CDPSession, expect, type Page } from '@playwright/test';

/** The host of the card in a page. */
export const card = (page: Page) => page.locator('ascribe-card');

interface DomNode {
  backendNodeId: number;
  nodeValue?: string;
  localName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const insideOf = ({ children = [], shadowRoots = [] }: DomNode): DomNode[] => [...shadowRoots, ...children];
const textOf = (node: DomNode): string => [node.nodeValue ?? '', ...insideOf(node).map(textOf)].filter(Boolean).join(' ');

function find(node: DomNode, isIt: (node: DomNode) => boolean): DomNode | undefined {
  if (isIt(node)) return node;
  for (const child of insideOf(node)) {
    const found = find(child, isIt);
    if (found) return found;
  }
  return undefined;
}

/** Looks into the card: its shadow root is closed to the page, and to a test that runs there; the browser itself sees inside. */
async function inCard<Result>(page: Page, look: (host: DomNode | undefined, session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const result = await look(
    find(root, ({ localName }) => localName === 'ascribe-card'),
    session,
  );
  await session.detach();
  return result;
}

/** What the card says. */
export const cardText = (page: Page): Promise<string> => inCard(page, async (host) => (host ? textOf(host) : ''));

/** Waits until the reader can have seen the card, and a press in it counts; or until it does not. */
export async function expectSettled(page: Page, isSettled = true): Promise<void> {
  const busyOf = ({ attributes = [] }: DomNode) => attributes[attributes.indexOf('aria-busy') + 1];
  const isBusy = () =>
    inCard(page, async (host) => {
      const choices = host && find(host, ({ attributes }) => attributes?.includes('aria-busy') ?? false);
      return choices && busyOf(choices);
    });
  await expect.poll(isBusy).toBe(String(!isSettled));
}

/** The middle of the button, or of the box to check, that has this label in the card. */
export async function pointOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  const [x = 0, y = 0, right = 0, , , bottom = 0] = await inCard(page, async (host, session) => {
    const pressed = host && find(host, (node) => /^(button|label)$/.test(node.localName) && textOf(node) === label);
    if (!pressed) throw new Error(`nothing in the card says "${label}"`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: pressed.backendNodeId });
    return model.border;
  });
  return { x: (x + right) / 2, y: (y + bottom) / 2 };
}

/** Presses the button, or checks the box, that has this label in the card, with the mouse. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  await expect.poll(() => cardText(page)).toContain(label);
  await expectSettled(page);
  const { x, y } = await pointOf(page, label);
  await page.mouse.click(x, y);
}
