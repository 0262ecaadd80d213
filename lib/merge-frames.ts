import type { ListedDetection, PageStatus } from './model/page-status';

/** What a frame says of itself; `frameId` is the browser's. */
export interface FrameStatus {
  frameId: number;
  status: PageStatus;
}

/** The id of a detection in a tab: those of one frame say nothing in another. */
export const tabWideId = (frameId: number, id: string): string => `${frameId}:${id}`;

/** The frame and the id in it behind the id of a detection in a tab; `undefined` for other ids, as those of saved claims. */
export function parseTabWideId(tabWide: string): { frameId: number; id: string } | undefined {
  const [, frameId, id] = /^(\d+):(.*)$/s.exec(tabWide) ?? [];
  return id === undefined ? undefined : { frameId: Number(frameId), id };
}

function detectionsOf({ frameId, status }: FrameStatus): ListedDetection[] {
  return status.state === 'marked' ? status.detections.map((detection) => ({ ...detection, id: tabWideId(frameId, detection.id) })) : [];
}

/** Each claim once: where two frames show the same page, as it stands where it is found. */
function claimsOf(frames: readonly FrameStatus[]): PageStatus['claims'] {
  const claims = new Map<string, PageStatus['claims'][number]>();
  for (const claim of frames.flatMap(({ status }) => status.claims)) {
    if ((claims.get(claim.id)?.state ?? 'gone') === 'gone') claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

/**
 * What a page and its frames say together. The article is the page's own, whatever its frames say, or where it has none that of the frame
 * with most words; detections and claims are those of all.
 */
export function mergeFrames(page: PageStatus, frames: readonly FrameStatus[]): PageStatus {
  const all = [{ frameId: 0, status: page }, ...frames];
  const articles = frames.map(({ status }) => status).filter(({ state }) => state === 'marked' || state === 'other-language');
  const largest = articles.reduce((most, status) => (status.words > most.words ? status : most), page);
  const shown = page.state === 'no-article' ? largest : page;
  return { ...shown, detections: all.flatMap(detectionsOf), claims: claimsOf(all) };
}
