import { expect, test } from 'vitest';
import { leastLikelihood } from '../../lib/detect/least-likelihood';
import type { CueClass } from '../../lib/model/cue-class';
import { Settings } from '../../lib/model/settings';
import { Strength } from '../../lib/model/strength';
import { everShown, type Look, lookOf, shownOf } from '../../lib/view/look-of';

const usual = Settings.parse({});
const said = (cueClass: CueClass, change: { strength?: Strength; nested?: boolean; likelihood?: number } = {}) => {
  const { strength = 'stated', nested = false, likelihood = 1 } = change;
  return { likelihood, relation: { cueClass, strength, nested } };
};
const party = (likelihood: number) => ({ likelihood });

const rows: { what: string; mark: Parameters<typeof lookOf>[0]; wish?: Partial<Settings>; look: Look }[] = [
  { what: 'a plain said', mark: said('report'), look: 'quiet' },
  { what: 'a promise', mark: said('commit'), look: 'quiet' },
  { what: 'a confirmation', mark: said('report', { strength: 'confirmed' }), look: 'plain' },
  { what: 'a suspected promise', mark: said('commit', { strength: 'suspected' }), look: 'plain' },
  { what: 'a judgement', mark: said('assess', { strength: 'assessed' }), look: 'plain' },
  { what: 'a blame', mark: said('blame'), look: 'plain' },
  { what: 'a claim', mark: said('claim', { strength: 'alleged' }), look: 'plain' },
  { what: 'a denial', mark: said('deny', { strength: 'denied' }), look: 'plain' },
  { what: 'hearsay', mark: said('hearsay'), look: 'plain' },
  { what: 'a wish', mark: said('attitude'), look: 'off' },
  { what: 'a wish that is switched on', mark: said('attitude'), wish: { hiddenClasses: [] }, look: 'plain' },
  { what: 'a blame that is switched off', mark: said('blame'), wish: { hiddenClasses: ['blame'] }, look: 'off' },
  { what: 'a blame within a quotation', mark: said('blame', { nested: true }), look: 'off' },
  { what: 'a blame within a quotation, switched on', mark: said('blame', { nested: true }), wish: { nested: true }, look: 'plain' },
  { what: 'a plain said within a quotation, switched on', mark: said('report', { nested: true }), wish: { nested: true }, look: 'quiet' },
  {
    what: 'a wish within a quotation, quotations switched on',
    mark: said('attitude', { nested: true }),
    wish: { nested: true },
    look: 'off',
  },
  {
    what: 'a doubtful wish that is switched on',
    mark: said('attitude', { likelihood: leastLikelihood.attribution.more }),
    wish: { hiddenClasses: [] },
    look: 'plain',
  },
  {
    what: 'a very doubtful wish',
    mark: said('attitude', { likelihood: leastLikelihood.attribution.more - 0.01 }),
    wish: { hiddenClasses: [] },
    look: 'off',
  },
  {
    what: 'a doubtful wish where fewer are wanted',
    mark: said('attitude', { likelihood: leastLikelihood.attribution.fewer - 0.01 }),
    wish: { hiddenClasses: [], plenty: 'fewer' },
    look: 'off',
  },
  {
    what: 'a doubtful blame in a quotation, switched on',
    mark: said('blame', { nested: true, likelihood: leastLikelihood.attribution.more }),
    wish: { nested: true },
    look: 'plain',
  },
  { what: 'a likely party', mark: party(leastLikelihood.party.usual), look: 'plain' },
  { what: 'a doubtful party', mark: party(leastLikelihood.party.usual - 0.01), look: 'off' },
  { what: 'a doubtful party where more is wanted', mark: party(leastLikelihood.party.more), wish: { plenty: 'more' }, look: 'plain' },
  { what: 'a likely party where less is wanted', mark: party(leastLikelihood.party.fewer - 0.01), wish: { plenty: 'fewer' }, look: 'off' },
  { what: 'a doubtful blame', mark: said('blame', { likelihood: leastLikelihood.attribution.usual - 0.01 }), look: 'off' },
  {
    what: 'a doubtful blame where more is wanted',
    mark: said('blame', { likelihood: leastLikelihood.attribution.more }),
    wish: { plenty: 'more' },
    look: 'plain',
  },
];
for (const { what, mark, wish, look } of rows) {
  test(`${what} is ${look}`, () => expect(lookOf(mark, { ...usual, ...wish })).toBe(look));
}

test('words are quiet only where they are neither firmer nor weaker than a plain said', () => {
  expect(Strength.options.filter((strength) => lookOf(said('report', { strength }), usual) === 'quiet')).toEqual(['stated']);
});

test('what is shown keeps its order', () => {
  const marks = [party(0.9), said('attitude'), said('report'), party(0.1), said('blame')];
  expect(shownOf(marks, usual)).toEqual([marks[0], marks[2], marks[4]]);
});

test('what no setting shows does not reach a page', () => {
  const marks = [party(leastLikelihood.party.more - 0.01), party(leastLikelihood.party.more), said('attitude', { nested: true })];
  expect(everShown(marks)).toEqual(marks.slice(1));
});
