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

const [theClaim] = claimToBody(bare);
const [, aTag, , aNote] = claimToBody(full);
const bodies: [string, unknown[], boolean][] = [
  ['a claim alone', [theClaim], true],
  ['a claim with tags and a note', claimToBody(full), true],
  ['nothing', [], false],
  ['two claims', [theClaim, theClaim], false],
  ['a tag alone', [aTag], false],
  ['two notes', [theClaim, aNote, aNote], false],
  ['100 tags', [theClaim, ...Array(100).fill(aTag)], true],
  ['101 tags', [theClaim, ...Array(101).fill(aTag)], false],
];

for (const [what, body, good] of bodies) {
  test(`a body of ${what} is ${good ? 'accepted' : 'refused'}`, () => {
    expect(Annotation.shape.body.safeParse(body).success).toBe(good);
  });
}
