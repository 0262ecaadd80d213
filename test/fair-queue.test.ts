import { beforeEach, expect, test, vi } from 'vitest';
import { fairQueue } from '../lib/fair-queue';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('who asks without end holds up others by one piece of work', async () => {
  const inTurn = fairQueue();
  const done: string[] = [];
  const ask = (asker: number, what: string) => inTurn(asker, async () => void done.push(what));
  const flood = Array.from({ length: 100 }, (_, n) => ask(1, `flood ${n}`));
  const others = Promise.all([ask(2, 'reader'), ask(3, 'other')]);
  await vi.runAllTimersAsync();
  await others;
  expect(done.slice(0, 4)).toEqual(['flood 0', 'flood 1', 'reader', 'other']);
  await Promise.all(flood);
  expect(done).toHaveLength(102);
});

test('who stands behind a flood that comes message by message has a turn as soon as all were delivered', async () => {
  const inTurn = fairQueue();
  const done: string[] = [];
  const ask = (asker: number, what: string) => inTurn(asker, async () => void done.push(what));
  const messages = [...Array.from({ length: 100 }, (_, n) => () => ask(1, `flood ${n}`)), () => ask(2, 'reader')];
  messages.forEach((deliver, n) => void setTimeout(deliver, n * 5));
  await vi.runAllTimersAsync();
  expect(done).toHaveLength(101);
  expect(done.slice(0, 3)).toEqual(['flood 0', 'flood 1', 'reader']);
});

test('one piece of work runs at a time, what is thrown reaches who asked, and the next one runs', async () => {
  const inTurn = fairQueue();
  let running = 0;
  const work = async (what: string) => {
    running += 1;
    await Promise.resolve();
    expect(running).toBe(1);
    running -= 1;
    if (what === 'broken') throw new Error(what);
    return what;
  };
  const asked = ['first', 'broken', 'last'].map((what) => inTurn(1, () => work(what)));
  const answers = Promise.allSettled(asked);
  await vi.runAllTimersAsync();
  expect(await answers).toMatchObject([{ value: 'first' }, { reason: { message: 'broken' } }, { value: 'last' }]);
});

test('of one asker only so much waits, and the others are heard', async () => {
  const inTurn = fairQueue();
  const asked = Array.from({ length: 10_000 }, () => inTurn(1, async () => 'done'));
  const other = inTurn(2, async () => 'heard');
  const settled = Promise.allSettled(asked);
  await vi.runAllTimersAsync();
  const answers = await settled;
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(201);
  expect(await other).toBe('heard');
});
