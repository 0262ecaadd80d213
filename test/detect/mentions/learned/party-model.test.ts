import { expect, test } from 'vitest';
import { partyClasses } from '../../../../lib/detect/mentions/learned/party-classes';
import { calibrations, decodePartyModel, type PartyModel, weighParty } from '../../../../lib/detect/mentions/learned/party-model';
import { encodeParties } from '../../../../scripts/train/party/encode-parties';
import { roundParties } from '../../../../scripts/train/party/shrink-parties';

const bits = 10;
const classes = partyClasses.length;
const calibration = Float32Array.from({ length: 2 * calibrations }, (_, i) => i / 4);
const features = [0, 1, 200, 201, 900, 1023];

function smallModel() {
  const weights = new Float32Array(2 ** bits * classes);
  const kept = new Uint8Array(2 ** bits);
  for (const feature of features) {
    kept[feature] = 1;
    for (let c = 0; c < classes; c++) weights[feature * classes + c] = Math.sin(feature + c);
  }
  return roundParties(weights, kept, calibration);
}

function weigh(model: PartyModel, ids: number[]): number[] {
  const out = new Float32Array(classes);
  weighParty(model, { ids: Int32Array.from(ids), count: ids.length, shift: 32 - bits }, out, 0);
  return [...out];
}

test('a model that is written and read says what it said', () => {
  const model = smallModel();
  const read = decodePartyModel(encodeParties(model));
  expect([...read.calibration]).toEqual([...calibration]);
  for (const ids of [[], [0], [1023, 1], features, [5, 6]]) {
    const wanted = weigh(model, ids);
    for (const [c, log] of weigh(read, ids).entries()) expect(log).toBeCloseTo(wanted[c]!, 5);
  }
});

test('the likelihoods of the classes add up to 1', () => {
  const sum = weigh(smallModel(), features).reduce((total, log) => total + Math.exp(log), 0);
  expect(sum).toBeCloseTo(1, 5);
});

const bytes = encodeParties(smallModel());
const damage: [what: string, bytes: Uint8Array][] = [
  ['nothing', new Uint8Array()],
  ['another format', Uint8Array.from(bytes, (byte, i) => (i === 0 ? 99 : byte))],
  ['too many bits', Uint8Array.from(bytes, (byte, i) => (i === 4 ? 200 : byte))],
  ['too few bits for its features', Uint8Array.from(bytes, (byte, i) => (i === 4 ? 8 : byte))],
  ['more rows than there are', Uint8Array.from(bytes, (byte, i) => (i === 8 ? 200 : byte))],
  ['a scale of 0', Uint8Array.from(bytes, (byte, i) => (i >= 12 && i < 16 ? 0 : byte))],
  ['a calibration that is no number', Uint8Array.from(bytes, (byte, i) => (i >= 16 && i < 20 ? 255 : byte))],
  ['bytes left over', Uint8Array.from([...bytes, 0])],
  ...[5, 15, 30, 60, bytes.length - 1].map((length): [string, Uint8Array] => [`only ${length} bytes`, bytes.slice(0, length)]),
];

for (const [what, damaged] of damage)
  test(`weights with ${what} are refused`, () => expect(() => decodePartyModel(damaged)).toThrow(RangeError));
