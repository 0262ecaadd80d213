import { measureAnchoring } from './measure-anchoring';
import { measureEdits, measureHits } from './measure-cost';
import { countMarks, measureMarking } from './measure-marking';
import { layOut } from './timed';

/** What the benchmark asks of a page. */
export const bench = { measureMarking, countMarks, measureAnchoring, measureEdits, measureHits, layOut };
export type Bench = typeof bench;

Reflect.set(globalThis, 'bench', bench);
