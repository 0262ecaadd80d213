import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namesFile, taggingFile, weightFiles } from '../../lib/learned-files';
import type { Engine } from './engine';
import { makeCompromise } from './engines/compromise';
import { findNaively } from './engines/naive';
import { makeOurs } from './engines/ours';
import { makeWink } from './engines/wink';

const root = join(import.meta.dirname, '../..');
const installed = createRequire(join(import.meta.dirname, 'package.json'));
const inLib = (file: string): string => join(root, 'lib', file);

/** A row of the table. */
export interface EngineRow {
  name: string;
  /** What it tells apart; what it does not is not scored. */
  offers: ('parties' | 'groups' | 'responsibility')[];
  /** The modules that are bundled to weigh its code, and the files of its data that lie beside the code. */
  code: () => string[];
  data: string[];
  load: () => Promise<Engine>;
}

/** The engines compared. The libraries are those of the benchmark's own package. */
export const engines = {
  ours: {
    name: 'Ascribe',
    offers: ['parties', 'groups', 'responsibility'],
    code: () => [inLib('detect/detect.ts')],
    data: [taggingFile, namesFile, ...Object.values(weightFiles)].map(inLib),
    load: async () => makeOurs(false),
  },
  rules: {
    name: 'Ascribe, rules alone',
    offers: ['parties', 'groups', 'responsibility'],
    code: () => [inLib('detect/detect.ts')],
    data: [taggingFile, namesFile].map(inLib),
    load: async () => makeOurs(true),
  },
  naive: {
    name: 'naive lexicon',
    offers: ['parties', 'groups'],
    code: () => [join(import.meta.dirname, 'engines/naive.ts')],
    data: [],
    load: async () => findNaively,
  },
  compromise: {
    name: 'compromise 14.17',
    offers: ['parties'],
    code: () => [installed.resolve('compromise')],
    data: [],
    load: async () => makeCompromise((await import(pathToFileURL(installed.resolve('compromise')).href)).default),
  },
  wink: {
    name: 'wink-nlp 2.4',
    offers: [],
    code: () => [installed.resolve('wink-nlp'), installed.resolve('wink-eng-lite-web-model')],
    data: [],
    load: async () => makeWink(installed('wink-nlp')(installed('wink-eng-lite-web-model'), ['sbd', 'pos'])),
  },
} satisfies Record<string, EngineRow>;

/** What an engine is called in the code. */
export type EngineId = keyof typeof engines;
