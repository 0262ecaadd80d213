/**
 * `npm run measure:growth [-- UNITS]`: how the detector's time grows with the length of hostile texts, by rules alone and with the trained model: milliseconds of
 * processor time for one, two, four and eight eighths of UNITS (UTF-16, by default 400,000). Twice the time each when it is linear.
 */
import { type Detect, makeDetect } from '../lib/detect/detect';
import { hostileNames, hostileText } from '../test/detect/hostile-texts';
import { readLearned } from './read-learned';

const units = Number(process.argv[2] ?? 400_000);
const eighths = [1, 2, 4, 8];

function timeOf(detect: Detect, text: string): number {
  const start = process.cpuUsage();
  detect({ text, blocks: [] });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const alone of [true, false]) {
  const detect = makeDetect(readLearned({ alone }));
  console.log(alone ? 'Rules alone' : 'With the trained model');
  for (const name of hostileNames) {
    const times = eighths.map((share) => timeOf(detect, hostileText(name, (units * share) / 8)));
    console.log(`${name.padEnd(32)}${times.map((ms) => ms.toFixed(0).padStart(8)).join('')} ms`);
  }
}
