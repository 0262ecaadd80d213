import type { Format } from './format';
import { w3c } from './w3c';

/** The files that a collection can leave as; the first is the complete one, which can be imported again. */
export const formats = [w3c] satisfies Format[];
