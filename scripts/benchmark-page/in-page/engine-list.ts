import type { Engine } from './engine';
import { apache } from './engines/apache';
import { hypothesis } from './engines/hypothesis';
import { markJs, markJsOnce } from './engines/mark-js';
import { ours, oursRead } from './engines/ours';
import { recogito } from './engines/recogito';

/** The engines compared, by the names that the table has. */
export const engines = {
  Ascribe: ours,
  'Ascribe, page read': oursRead,
  'mark.js': markJs,
  'mark.js, one expression': markJsOnce,
  Hypothesis: hypothesis,
  Recogito: recogito,
  'Apache Annotator': apache,
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;
