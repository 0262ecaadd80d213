import { expect, test } from 'vitest';
import { questionAbout } from '../../lib/dom/question';
import { Question } from '../../lib/model/card-content';
import { attributed, detected, spanOf } from './detections';

const text = 'A first line.\nThe minister said the gang did it. Then more.\nA last line.';
const page = { text, blocks: [] };

test('a question holds the line of the detection, and points to the same words in it', () => {
  const question = questionAbout({
    page,
    detection: attributed(text, { source: 'The minister', cue: 'said', content: 'the gang did it' }),
  });
  expect(question.text).toBe('The minister said the gang did it. Then more.');
  const { relation } = question.detection;
  const words = [relation?.sourceSpan, ...(relation?.cueSpans ?? []), relation?.contentSpan].map((span) =>
    question.text.slice(span?.start, span?.end),
  );
  expect(words).toEqual(['The minister', 'said', 'the gang did it']);
});

test('a relation across lines brings all of them', () => {
  expect(questionAbout({ page, detection: attributed(text, { source: 'first line', cue: 'said' }) }).text).toBe(
    'A first line.\nThe minister said the gang did it. Then more.',
  );
});

test('words that make a relation as firm as it is come along', () => {
  const detection = {
    ...attributed(text, { cue: 'said' }),
    evidence: [{ rule: 'say', spans: [spanOf(text, 'said'), spanOf(text, 'Then')] }],
  };
  const question = questionAbout({ page, detection });
  const words = question.detection.evidence[0]?.spans.map(({ start, end }) => question.text.slice(start, end));
  expect(words).toEqual(['said', 'Then']);
});

test('a name that stands far off comes along in words', () => {
  const said = attributed(text, { source: 'The minister', cue: 'said' });
  const detection = { ...said, relation: { ...said.relation!, sourceReferent: spanOf(text, 'A first line') } };
  const question = Question.parse(questionAbout({ page, detection }));
  expect(question.text).not.toContain('A first line');
  expect(question.relation).toMatchObject({ source: 'The minister', sourceName: 'A first line' });
});

test('whose statement something stands in comes along in words, wherever that is named', () => {
  const blamed = attributed(text, { kind: 'responsibility', cue: 'did' });
  const detection = { ...blamed, relation: { ...blamed.relation!, reportedBy: spanOf(text, 'A first line') } };
  expect(Question.parse(questionAbout({ page, detection })).relation).toMatchObject({ reportedBy: 'A first line' });
});

test('evidence elsewhere in the text does not get in the way', () => {
  const spans = [spanOf(text, 'A first'), spanOf(text, 'A last')];
  const question = questionAbout({ page, detection: { ...detected(text, 'actor', 'gang'), evidence: [{ rule: 'alias', spans }] } });
  expect(Question.safeParse(question).success).toBe(true);
  expect(question.detection.evidence[0]?.spans).toHaveLength(1);
});

test('of a line without an end only the surroundings are sent', () => {
  const long = `${'word '.repeat(100_000)}gang${' word'.repeat(100_000)}`;
  const question = questionAbout({ page: { text: long, blocks: [] }, detection: detected(long, 'actor', 'gang') });
  expect(question.text.length).toBeLessThan(3000);
  expect(question.text.slice(question.detection.spans[0]!.start, question.detection.spans[0]!.end)).toBe('gang');
});
