import type { Voice } from '../../model/attribution-relation';
import type { Range } from '../grammar/noun-phrase';

/** Where the parts of a statement stand; `cueStart`, `cueEnd` and `cueMore` widen the cue (`It is alleged`, `was announced by`, `quoted … as saying`). */
export interface Place {
  source?: Range;
  content?: Range;
  voice?: Voice;
  cueStart?: number;
  cueEnd?: number;
  cueMore?: Range;
}
