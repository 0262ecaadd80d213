import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sendMessage } from '../lib/messages/protocol';

export const tabId = 7;

type Sent = [type: string, data: unknown, to: { tabId: number; frameId?: number }];

/** A frame: what the extension's own world sees there, and what the content script answers to everything; without `answer` there is none. */
interface Shown {
  url: string;
  answer?: unknown;
  hasRoom?: boolean;
  hasSelection?: boolean;
  focus?: string;
}

/** Makes the browser say that the tab shows `url`, and these frames in it; frame 0 is the page itself. `sendMessage` must be mocked. */
export function showTab(url: string | undefined, frames: Record<number, Shown>): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: tabId, url } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>);
  const looked = Object.entries(frames).map(([id, { answer: _answer, ...frame }]) => ({
    frameId: Number(id),
    result: { hasRoom: true, hasSelection: false, focus: 'no', ...frame },
  }));
  fakeBrowser.scripting = { executeScript: vi.fn(async () => looked) } as never;
  vi.mocked(sendMessage).mockImplementation((async (...[, , { frameId = 0 }]: Sent) => {
    const answer = frames[frameId]?.answer;
    if (answer === undefined) throw new Error('nobody answers');
    return answer;
  }) as never);
}
