import { expect, test } from 'vitest';
import { rules } from '../../lib/detect/rules/all-rules';
import type { Span } from '../../lib/model/span';
import { detectByRules as detect } from './detect';

/** An example's text without its marks, and the stretches that they mark; see `Rule`. */
function readExample(example: string) {
  const kinds: Record<string, 'cue' | 'source' | 'content' | 'target'> = { '{': 'cue', '[': 'source', '<': 'content', '(': 'target' };
  const closes: Record<string, string> = { '}': '{', ']': '[', '>': '<', ')': '(' };
  const parts: Record<'cue' | 'source' | 'content' | 'target', string[]> = { cue: [], source: [], content: [], target: [] };
  const open: { mark: string; at: number }[] = [];
  let text = '';
  for (const char of example) {
    const opened = closes[char];
    if (kinds[char]) open.push({ mark: char, at: text.length });
    else if (opened) {
      const index = open.findLastIndex(({ mark }) => mark === opened);
      const [part] = open.splice(index, 1);
      parts[kinds[opened]!].push(text.slice(part!.at));
    } else text += char;
  }
  return { text, ...parts };
}

const found = (text: string, id: string) =>
  detect({ text, blocks: [] }).filter(({ relation, evidence }) => relation && evidence[0]?.rule === id);
const words = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');

for (const { id, finds } of rules) {
  for (const example of finds) {
    test(`the rule ${id} finds: ${example}`, () => {
      const { text, cue, source, content, target } = readExample(example);
      const [detection, ...others] = found(text, id);
      expect(others).toEqual([]);
      expect(detection?.relation?.cueSpans.map((span) => words(text, span))).toEqual(cue);
      if (source.length > 0) expect(words(text, detection?.relation?.sourceSpan)).toBe(source[0]);
      if (content.length > 0) expect(words(text, detection?.relation?.contentSpan)).toBe(content[0]);
      if (target.length > 0) expect(words(text, detection?.relation?.targetSpan)).toBe(target[0]);
    });
  }
}

for (const { id, passes } of rules) {
  for (const text of passes) {
    test(`the rule ${id} leaves alone: ${text}`, () => {
      expect(found(text, id)).toEqual([]);
    });
  }
}

test('every rule has an id of its own, something it finds and something it leaves alone', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { finds, passes } of rules) {
    expect(finds.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  }
});
