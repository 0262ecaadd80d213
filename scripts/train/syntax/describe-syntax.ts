import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { measure } from './measure';
import type { GoldDocument } from './read-treebank';
import { f1Of, type Tally } from './score-parses';
import type { Split } from './split';

const beamWidth = 4; // as in `readSyntax`
const percent = (share: number): string => (100 * share).toFixed(2);
const show = (tallies: Map<string, Tally>): string =>
  [...tallies]
    .filter(([, { gold }]) => gold > 0)
    .map(([name, tally]) => `${name} ${f1Of(tally).toFixed(1)} of ${tally.gold}`)
    .join(', ');

/** How well a model reads what was held out, in lines for people. */
export function describeSyntax(model: SyntaxModel, { held, dev }: Split): string[] {
  const sets: [string, GoldDocument[]][] = [
    ['GUM news, held out', held.filter(({ genre }) => genre === 'news')],
    ['GUM interview and bio, held out', held.filter(({ genre }) => genre === 'interview' || genre === 'bio')],
    ['GUM, all held out', held],
    ['EWT dev', dev],
  ];
  return sets.flatMap(([name, documents]) => {
    const { upos, fine, parse, tagSpeed, parseSpeed } = measure(model, documents, beamWidth);
    return [
      `${name}: UPOS ${percent(upos)}, tags ${percent(fine)}, UAS ${percent(parse.uas)}, LAS ${percent(parse.las)}`,
      `  F1 by label: ${show(parse.arcs)}`,
      `  extent of what hangs on reporting verbs, F1: ${show(parse.extents)}`,
      `  ${tagSpeed.toFixed(0)} words/ms to tag, ${parseSpeed.toFixed(0)} to parse`,
    ];
  });
}
