import { expect, test } from 'vitest';
import { formats } from '../../lib/export/formats';
import { tally } from '../../lib/export/tally';
import { claimToBody } from '../../lib/model/annotation';
import { correction } from '../corrections/samples';
import { claim, uuid } from '../store/samples';
import { annotation, collection } from './samples';

test('claims, articles and names are counted, the names of one actor once, and what each format takes', async () => {
  const says = (n: number, assertedBy: string) =>
    annotation(n, { body: claimToBody({ ...claim, verdict: n === 1 ? 'refuted' : 'unverified', assertedBy }) });
  const elsewhere = says(3, 'Port of Ostra');
  const annotations = [
    says(1, 'the port authority'),
    says(2, 'The Port Authority'),
    { ...elsewhere, target: { ...elsewhere.target, source: 'https://b.example/' } },
  ];
  const actor = { id: uuid(9), kind: 'identity' as const, name: 'Port of Ostra', aliases: ['the port authority'], externalReferences: [] };
  const counted = await tally(collection(annotations, [], [actor], [correction(8, 'The [port] was shut.')]), formats);
  expect(counted).toEqual({
    claims: 3,
    articles: 2,
    parties: 2,
    corrections: 1,
    taken: new Map([
      ['w3c', 3],
      ['stix', 3],
      ['claimReview', 1],
      ['csv', 3],
      ['markdown', 3],
      ['training', 0],
    ]),
  });
});
