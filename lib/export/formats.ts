import { claimReview } from './claim-review';
import { csv } from './csv';
import type { Format } from './format';
import { markdown } from './markdown';
import { stix } from './stix';
import { training } from './training';
import { w3c } from './w3c';

/** The files that a collection can leave as; the first is the complete one, which can be imported again. */
export const formats = [w3c, stix, claimReview, csv, markdown, training] as const satisfies readonly Format[];
