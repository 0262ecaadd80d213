import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function runCommand(input: string, ...args: string[]) {
  return new Promise<{ out: string; err: string; code: number | null }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/detect.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', reject).on('close', (code) => resolve({ out, err, code }));
    child.stdin.end(input);
  });
}

const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('a document comes out in the format of the annotation guide, with offsets into its text', { timeout: 60_000 }, async () => {
  const text = 'The ministry blamed Russia for the attack. “It rained,” said Ana Lopes.';
  const { out, err, code } = await runCommand(`${JSON.stringify({ id: 'a', text })}\n`);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  const [document] = linesOf(out);
  expect(document.id).toBe('a');
  for (const span of document.spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(document.spans).toContainEqual({ type: 'attribution', start: 13, end: 19, text: 'blamed' });
  expect(document.attributions).toMatchObject([
    {
      kind: 'responsibility',
      class: 'blame',
      strength: 'alleged',
      source: [[0, 12]],
      cue: [[13, 19]],
      content: [[31, 41]],
      target: [[20, 26]],
    },
    { kind: 'statement', class: 'report', strength: 'stated', source: [[61, 70]], cue: [[56, 60]], content: [[43, 55]], target: [] },
  ]);
});

test('malformed lines are named with their number and skipped, and the exit status is 1', { timeout: 60_000 }, async () => {
  const lines = ['{"id":1,"text":"It rained."}', 'nothing', '{"id":2}', '', '[1]', '{"id":"last","text":""}'];
  const { out, err, code } = await runCommand(`\ufeff${lines.join('\r\n')}`);
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    'line 2 is no JSON',
    'line 3 is no object with an id and a text',
    'line 5 is no object with an id and a text',
  ]);
  expect(linesOf(out).map(({ id }) => id)).toEqual([1, 'last']);
});

test('many documents come out in order', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 3000 }, (_, id) => `${JSON.stringify({ id, text: `Officials said that mill ${id} burned.` })}\n`);
  const { out, code } = await runCommand(lines.join(''));
  expect(code).toBe(0);
  expect(linesOf(out).map(({ id }) => id)).toEqual(lines.map((_, id) => id));
});

test('with --all, or a lower --least, what is less likely comes out too', { timeout: 60_000 }, async () => {
  const input = `${JSON.stringify({ id: 1, text: 'The mayor wants to rebuild the mill.' })}\n`;
  const plain = linesOf((await runCommand(input, '--rules')).out);
  const all = linesOf((await runCommand(input, '--rules', '--all')).out);
  expect(plain[0].attributions).toEqual([]);
  expect(all[0].attributions).toMatchObject([{ class: 'attitude' }]);
  expect(linesOf((await runCommand(input, '--rules', '--least', '0.3')).out)).toEqual(all);
});

for (const least of ['abc', '2', '-1']) {
  test(`--least ${least} is refused`, { timeout: 60_000 }, async () => {
    const { out, err, code } = await runCommand('', `--least=${least}`);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toContain('from 0 to 1');
  });
}
