import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sendMessage } from '../lib/messages/protocol';
import { capture, claimsAddress, pageStatus } from '../lib/page-client';
import { newClaim, story } from './store/samples';

vi.mock('../lib/messages/protocol', () => ({ sendMessage: vi.fn() }));

const tabId = 7;
const ownPage = fakeBrowser.runtime.getURL('/sample.html');
const { draft } = newClaim(1);

/** A tab that shows `url`, as far as the browser tells, and whose page answers everything with `answer`. */
function showTab(url: string | undefined, answer: unknown): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: tabId, url } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>);
  vi.mocked(sendMessage).mockResolvedValue(answer as never);
}

beforeEach(() => vi.restoreAllMocks());

const captures: { what: string; url: string | undefined; isTaken: boolean }[] = [
  { what: 'a passage of the page that the tab shows', url: story, isTaken: true },
  { what: 'a passage of the page that the tab shows, further down', url: `${story}?utm_source=mail#comments`, isTaken: true },
  { what: 'a passage that a page gives as one of another page', url: 'https://evil.example/', isTaken: false },
  { what: 'a passage of a page that the browser does not tell of', url: undefined, isTaken: false },
  { what: 'a passage of the sample, which has a newspaper’s address', url: ownPage, isTaken: true },
];
for (const { what, url, isTaken } of captures) {
  test(`${what} is ${isTaken ? 'taken' : 'refused'}`, async () => {
    showTab(url, draft);
    expect(await capture(tabId)).toEqual(isTaken ? draft : undefined);
  });
}

const addresses: { what: string; url: string | undefined; given: string | undefined; address: string }[] = [
  {
    what: 'a web page is where the browser says, whatever it says itself',
    url: 'https://evil.example/',
    given: story,
    address: 'https://evil.example/',
  },
  { what: 'a page that the browser does not tell of is nowhere', url: undefined, given: story, address: '' },
  { what: 'the sample is where it says', url: ownPage, given: story, address: story },
  { what: 'the sample is nowhere until it says where', url: ownPage, given: undefined, address: '' },
];
for (const { what, url, given, address } of addresses) {
  test(`the claims of ${what}`, () => expect(claimsAddress(url, given)).toBe(address));
}

test('a page that answers with half a million faults counts as one that does not answer', async () => {
  showTab(story, { state: 'marked', words: 1, detections: Array(500_000).fill(1), claims: [] });
  expect(await pageStatus(tabId)).toBeUndefined();
});
