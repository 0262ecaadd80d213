import { expect, test } from 'vitest';
import { Annotation, bodyToClaim, claimToBody } from '../../lib/model/annotation';
import type { Claim } from '../../lib/model/claim';

const bare: Claim = { statement: 'The grid was sabotaged', kind: 'statement', strength: 'stated', verdict: 'unverified', tags: [] };
const full: Claim = {
  ...bare,
  kind: 'responsibility',
  assertedBy: 'the ministry',
  attributedTo: 'a foreign state',
  basis: 'blamed … on',
  strength: 'alleged',
  verdict: 'disputed',
  confidence: 50,
  tags: ['energy', 'sabotage'],
  note: 'Two sources.\nOne is anonymous.',
};

for (const [name, claim] of Object.entries({ bare, full })) {
  test(`a ${name} claim comes back from an annotation's bodies as it was`, () => {
    expect(bodyToClaim(claimToBody(claim))).toEqual(claim);
  });
}

test('an annotation without a claim, or with two, is refused', () => {
  const [claim] = claimToBody(bare);
  expect(Annotation.shape.body.safeParse([]).success).toBe(false);
  expect(Annotation.shape.body.safeParse([claim, claim]).success).toBe(false);
  expect(Annotation.shape.body.safeParse([claim]).success).toBe(true);
});
