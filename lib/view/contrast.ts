/** The red, green and blue of a colour (`#rrggbb`), 0 to 255 each. */
export function channels(colour: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour, with as much of `towards` in it as a contrast of `least` on a ground asks for, in steps of a twentieth. */
export function toContrast(colour: string, ground: string, least: number, towards: string): string {
  const to = channels(towards);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = channels(colour).map((channel, n) => Math.round(channel + (to[n]! - channel) * share));
    const found = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(found, ground) >= least) return found;
  }
  return towards;
}
