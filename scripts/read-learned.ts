import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learned } from '../lib/detect/detect';
import { namesFile, taggingFile, weightFiles } from '../lib/learned-files';

const lib = join(import.meta.dirname, '../lib');

/**
 * What the detector has learned, read from a folder: `lib`, or one of a built extension; without the weights where rules are wanted `alone`.
 * @throws when a file is not there
 */
export function readLearned({ folder = lib, alone = false } = {}): Learned {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const words = { tagging: JSON.parse(read(taggingFile).toString('utf8')), names: JSON.parse(read(namesFile).toString('utf8')) };
  if (alone) return words;
  const { syntax, attributions, parties } = weightFiles;
  return { ...words, weights: { syntax: read(syntax), attributions: read(attributions), parties: read(parties) } };
}
