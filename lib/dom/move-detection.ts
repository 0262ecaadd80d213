import type { Detection } from '../model/detection';
import type { Span } from '../model/span';

/** The places of a detection and of its relation's cue, source, content and target; not of the names that they stand for, which may be anywhere. */
export function placesOf({ spans, relation }: Detection): Span[] {
  const places = relation ? [...spans, ...relation.cueSpans, relation.sourceSpan, relation.contentSpan, relation.targetSpan] : spans;
  return places.filter((span) => span !== undefined);
}

/** From the first of a detection's places to the last. */
export function extentOf(detection: Detection): Span {
  const places = placesOf(detection);
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

/** The same detection `by` UTF-16 units further on: whatever in it has a start and an end. */
export function moveDetection(detection: Detection, by: number): Detection {
  return JSON.parse(JSON.stringify(detection), (key, value) => (key === 'start' || key === 'end' ? value + by : value));
}
