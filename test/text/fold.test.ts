import { expect, test } from 'vitest';
import { fold } from '../../lib/text/fold';

const cases: [words: string, folded: string][] = [
  ['NÚKIB', 'nukib'],
  ['  National Cyber–and Information Security Agency ', 'national cyber and information security agency'],
  ['Fancy-Bear', 'fancy bear'],
  ['ŻÓŁW', 'zołw'],
  ['Straße 29', 'straße 29'],
  ['ﬁnance', 'finance'],
  ['…', ''],
];
for (const [words, folded] of cases) test(`“${words}” is compared as “${folded}”`, () => expect(fold(words)).toBe(folded));
