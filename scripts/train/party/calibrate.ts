/** Something that a model gave a share of 1 to, and whether it was right. */
export interface Guess {
  kind: number;
  share: number;
  isRight: boolean;
}

const rounds = 200;
const doubt = 4; // guesses' worth of trust in what the model says itself

/** A slope and an offset of log odds for each kind of guess by which shares become likelihoods (Platt, 1999), by Newton's method. */
export function calibrateGuesses(guesses: Guess[], kinds: number): Float32Array {
  const found = new Float32Array(2 * kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const own = guesses.filter((guess) => guess.kind === kind);
    const [slope, offset] = fitLine(own);
    found[2 * kind] = slope;
    found[2 * kind + 1] = offset;
  }
  return found;
}

function fitLine(guesses: Guess[]): [slope: number, offset: number] {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < rounds; round++) {
    let [g0, g1, h00, h01, h11] = [doubt * (slope - 1), doubt * offset, doubt, 0, doubt];
    for (const { share, isRight } of guesses) {
      const odds = Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));
      const likely = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const [wrong, spread] = [likely - (isRight ? 1 : 0), likely * (1 - likely)];
      g0 += wrong * odds;
      g1 += wrong;
      h00 += spread * odds * odds;
      h01 += spread * odds;
      h11 += spread;
    }
    const det = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det];
    slope -= d0;
    offset -= d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return [slope, offset];
}
