import { expect, test } from 'vitest';
import type { Strength } from '../../lib/model/strength';
import { detect } from './detect';

/** The strength of the responsibility relation of a sentence and, after it, its voice. */
const responsibility: [sentence: string, strength: Strength, voice: 'active' | 'passive' | 'agentless'][] = [
  ['The attack was carried out by Russia.', 'stated', 'passive'],
  ['The attack was almost certainly carried out by Russia.', 'assessed', 'passive'],
  ['The attack may have been carried out by Russia.', 'suspected', 'passive'],
  ['The attack was allegedly carried out by Russia.', 'alleged', 'passive'],
  ['The attack was not carried out by Russia.', 'denied', 'passive'],
  ['Russia is behind the attack.', 'stated', 'active'],
  ['Russia is believed to be behind the attack.', 'assessed', 'active'],
  ['Russia is suspected to be behind the attack.', 'suspected', 'active'],
  ['Experts believe Russia is behind the attack.', 'assessed', 'active'],
  ['Russia is thought to be behind the attack.', 'suspected', 'active'],
  ['Russia is “directly responsible” for the attack.', 'stated', 'active'],
  ['Russia could be responsible.', 'suspected', 'active'],
  ['Officials said Russia is behind the attack.', 'stated', 'active'],
  ['Officials denied that Russia is behind the attack.', 'denied', 'active'],
  ['The ministry confirmed that Russia is behind the attack.', 'confirmed', 'active'],
  ['The ministry blamed Russia for the attack.', 'alleged', 'active'],
  ['Russia was blamed for the attack.', 'alleged', 'passive'],
  ['The attack was falsely attributed to Russia.', 'denied', 'passive'],
  ['The attack was apparently the work of hackers.', 'suspected', 'active'],
  ['The hackers are said to have wiped the server.', 'stated', 'active'],
  ['The hackers are believed to have wiped the server.', 'assessed', 'active'],
  ['The hackers appear to have wiped the server.', 'suspected', 'active'],
  ['The hackers are alleged to have wiped the server.', 'alleged', 'active'],
  ['The hackers do not appear to have wiped the server.', 'denied', 'active'],
  ['The server may have been renamed by hackers.', 'suspected', 'passive'],
  ['No server was renamed by hackers.', 'denied', 'passive'],
  ['The server hints at the involvement of a criminal group.', 'suspected', 'active'],
  ['Police found links to a criminal group.', 'stated', 'active'],
  ['They did not act on behalf of foreign states.', 'denied', 'active'],
  ['The man pleaded guilty to hacking.', 'confirmed', 'active'],
  ['The man was convicted of theft.', 'confirmed', 'passive'],
  ['The man was arrested on fraud charges.', 'alleged', 'passive'],
  ['The ministry stopped short of attributing the attack to Russia.', 'denied', 'active'],
  ['The ministry refused to blame Russia.', 'denied', 'active'],
  ['The ministry failed to blame Russia for the attack.', 'denied', 'active'],
  ['The ministry never blamed Russia for the attack.', 'denied', 'active'],
  ['Russia has not been blamed for the attack.', 'denied', 'passive'],
  ['Nobody has been blamed for the attack.', 'denied', 'agentless'],
  ['No group has claimed responsibility for the attack.', 'denied', 'active'],
  ['The agency assesses with moderate confidence that Russia was behind the attack.', 'assessed', 'active'],
  ['The agency assesses with low confidence that Russia was behind the attack.', 'suspected', 'active'],
  ['The firm attributed the attack with high confidence to Russia.', 'assessed', 'active'],
  ['The attack was attributed with low confidence to Russia.', 'suspected', 'passive'],
];
for (const [text, strength, voice] of responsibility) {
  test(`${text} holds someone responsible: ${strength}, ${voice}`, () => {
    const relations = detect({ text, blocks: [] }).flatMap(({ relation }) => (relation?.kind === 'responsibility' ? [relation] : []));
    expect(relations.map((relation) => [relation.strength, relation.voice])).toEqual([[strength, voice]]);
  });
}

test('no evidence that someone did it denies that they did', () => {
  const [, relation] = detect({ text: 'There is no evidence that Russia was behind the attack.', blocks: [] }).flatMap(({ relation }) =>
    relation ? [relation] : [],
  );
  expect([relation?.kind, relation?.strength]).toEqual(['responsibility', 'denied']);
});

const statements: [sentence: string, strength: Strength][] = [
  ['The mayor said that the mill burned.', 'stated'],
  ['The mayor did not say why the mill burned.', 'denied'],
  ['The mayor confirmed that the mill burned.', 'confirmed'],
  ['The mayor believes that the mill burned.', 'assessed'],
  ['The mayor hinted that the mill burned.', 'suspected'],
  ['The mayor claimed that the mill burned.', 'alleged'],
  ['The mayor denied that the mill burned.', 'denied'],
  ['There is no evidence that the mill burned.', 'denied'],
  ['Nobody said that the mill burned.', 'denied'],
  ['The mayor called the claims baseless.', 'denied'],
  ['The mayor assesses with low confidence that the mill burned.', 'suspected'],
];
for (const [text, strength] of statements) {
  test(`${text} is ${strength}`, () => {
    expect(detect({ text, blocks: [] }).flatMap(({ relation }) => (relation ? [relation.strength] : []))).toEqual([strength]);
  });
}

test('nobody is held responsible where no group claims an act, and the words that say so are told', () => {
  const text = 'No group has claimed responsibility for the attack.';
  const [found] = detect({ text, blocks: [] }).filter(({ relation }) => relation);
  expect(found?.relation?.targetSpan).toBeUndefined();
  expect(found?.evidence[0]?.spans.map(({ start, end }) => text.slice(start, end))).toContain('No');
});

test('the words that grade a judgement are told with it and stay out of what is judged', () => {
  const text = 'The firm attributed the attack with high confidence to Russia.';
  const [found] = detect({ text, blocks: [] }).filter(({ relation }) => relation);
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  expect(words(found?.relation?.contentSpan)).toBe('the attack');
  expect(found?.evidence[0]?.spans.map(words)).toContain('with high confidence');
});
