import { expect, test } from 'vitest';
import { questionAbout } from '../../lib/dom/question';
import { Question } from '../../lib/model/card-content';
import { attributed, detected } from './detections';

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

test('evidence elsewhere in the text does not get in the way', () => {
  const detection = { ...detected(text, 'actor', 'gang'), evidence: [{ rule: 'alias', spans: [{ start: 0, end: 7 }] }] };
  expect(Question.safeParse(questionAbout({ page, detection })).success).toBe(true);
});

test('of a line without an end only the surroundings are sent', () => {
  const long = `${'word '.repeat(100_000)}gang${' word'.repeat(100_000)}`;
  const question = questionAbout({ page: { text: long, blocks: [] }, detection: detected(long, 'actor', 'gang') });
  expect(question.text.length).toBeLessThan(3000);
  expect(question.text.slice(question.detection.spans[0]!.start, question.detection.spans[0]!.end)).toBe('gang');
});
