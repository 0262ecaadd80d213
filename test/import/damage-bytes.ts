import fc from 'fast-check';

/** A change of a file's text or bytes, at a share of its length. */
interface Damage {
  how: (typeof damages)[number];
  at: number;
  length: number;
  bytes: Uint8Array;
}

const damages = ['none', 'cut', 'out', 'in', 'mark', 'utf16', 'bigEndian', 'nul', 'number', 'twice', 'surrogate'] as const;

/** Damage to a file, most often none. */
export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  how: fc.oneof({ weight: 2, arbitrary: fc.constant('none' as const) }, { weight: 1, arbitrary: fc.constantFrom(...damages) }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 5 }),
});

/** The bytes of a text after damage. */
export function damagedBytes(text: string, { how, at, length, bytes }: Damage): Uint8Array {
  const place = Math.floor(at * text.length);
  const isBig = how === 'bigEndian';
  if (how === 'utf16' || isBig) return utf16(length % 2 === 0 ? `\ufeff${text}` : text, isBig);
  const whole = new TextEncoder().encode(withOddPart(text, how, place, length));
  if (how === 'cut') return whole.slice(0, place);
  if (how === 'out') return new Uint8Array([...whole.subarray(0, place), ...whole.subarray(place + length)]);
  if (how === 'in') return new Uint8Array([...whole.subarray(0, place), ...bytes, ...whole.subarray(place)]);
  return whole;
}

/** A text with what JSON can say and `JSON.stringify` does not: numbers without end, a field twice, lone surrogates that are escaped. */
function withOddPart(text: string, how: Damage['how'], place: number, length: number): string {
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const number = ['1e999', '-1e999', 'NaN', '00', '0x10', '1e-999'][length % 6]!;
  if (how === 'mark') return `\ufeff${text}`;
  if (how === 'nul') return `${before}\0${after}`;
  if (how === 'number') return before + after.replace(/(?<=[:[,])-?\d+/, number);
  if (how === 'twice') return before + after.replace(/"[^"\\]*":/, (field) => `${field}null,${field}`);
  if (how === 'surrogate') return before + after.replace(/(?<=:")/, '\\udc00\\ud83d');
  return text;
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n++) bytes.setUint16(n * 2, text.charCodeAt(n), !isBig);
  return new Uint8Array(bytes.buffer);
}
