import type { FirmLook, KindLook, Looks } from '../model/looks';
import type { Strength } from '../model/strength';
import { channels } from './contrast';

/** How much of its colour the ground behind a mark has, in per cent. */
const ground = { actor: 18, agency: 18, attribution: 12, claim: 18 };
/** Where there is no line beside it. */
const groundAlone = 30;

/**
 * The lines of attributions, the more broken the less firm, above the words for a denial; `thick` times as thick as what is stated. `alone` is the ground, in
 * per cent of the colour, where that says it instead.
 */
export const firmLines: Record<Strength | 'quiet', { line: string; thick: number; alone: number }> = {
  confirmed: { line: 'underline dashed', thick: 1.5, alone: 45 },
  stated: { line: 'underline dashed', thick: 1, alone: 36 },
  assessed: { line: 'underline dotted', thick: 1.5, alone: 28 },
  suspected: { line: 'underline dotted', thick: 1, alone: 21 },
  alleged: { line: 'underline wavy', thick: 0.75, alone: 14 },
  denied: { line: 'overline dashed', thick: 1, alone: 14 },
  quiet: { line: 'underline dashed', thick: 0.5, alone: 8 },
};

/**
 * The colour for pages with dark words or the one for pages with light words, whichever the words have that are marked: no page says
 * which it is, but its words' colour does. 128 of 255 parts them, by the weights of Rec. 709.
 */
function colourOf({ light, dark }: Pick<KindLook, 'light' | 'dark'>): { plain: string; byWords?: (percent: number) => string } {
  if (light === dark) return { plain: light };
  const isLight = 'clamp(0, r * .2126 + g * .7152 + b * .0722 - 128, 1)';
  const to = channels(dark);
  const mixed = channels(light).map((from, n) => `calc(${from} + ${to[n]! - from} * ${isLight})`);
  return { plain: light, byWords: (percent) => `rgb(from currentcolor ${mixed.join(' ')} / ${percent}%)` };
}

/** A line, as `text-decoration` has it: where and in which style, and how many CSS pixels thick. */
interface Drawn {
  style: string;
  thickness: number;
}

/**
 * A rule that goes before those of `marks.css`, whichever came first. Where a browser cannot tell the words' colour (Chrome 120), pages are taken for light.
 * Chromium 156 works a colour that depends on the words' out once for all words of a page, unless the rule has a length of a container: so it has one, of nothing.
 */
function ruleOf(name: string, look: Pick<KindLook, 'light' | 'dark'>, drawn: Drawn | undefined, percent: number): string {
  const { plain, byWords } = colourOf(look);
  const { style = 'none', thickness = 0 } = drawn ?? {};
  const plainLine = drawn ? `${style} ${thickness}px ${plain}` : 'none';
  const declared = [
    `background-color: ${percent > 0 ? `rgb(${channels(plain).join(' ')} / ${percent}%)` : 'transparent'}`,
    `text-decoration: ${plainLine}`,
  ];
  if (byWords) {
    declared.push(`background-color: ${percent > 0 ? byWords(percent) : 'transparent'}`);
    declared.push(`text-decoration: ${style} calc(${thickness}px + 0cqw) ${byWords(100)}`);
  }
  return `::highlight(ascribe-${name}) { ${declared.map((declaration) => `${declaration} !important;`).join(' ')} }`;
}

function firmRules(look: FirmLook): string[] {
  return Object.entries(firmLines).map(([strength, { line, thick, alone }]) => {
    const isGroundOnly = look.line === 'none';
    // A denial is not the faintest of claims: it keeps its line above.
    const hasLine = !isGroundOnly || strength === 'denied';
    const beside = look.wash && strength !== 'quiet' ? ground.attribution : 0;
    return ruleOf(
      `attribution-${strength}`,
      look,
      hasLine ? { style: line, thickness: thick * look.thickness } : undefined,
      isGroundOnly ? alone : beside,
    );
  });
}

/**
 * The style sheet that gives marks these looks. Nothing goes into it but what `Looks` has parsed: colours of six digits, numbers, and words of
 * its own lists.
 */
export function markStyle({ attribution, ...looks }: Looks): string {
  const rules = (['actor', 'agency', 'claim'] as const).map((kind) => {
    const { line, thickness, wash } = looks[kind];
    const where = kind === 'claim' ? 'overline' : 'underline';
    const isGroundOnly = line === 'none';
    const beside = wash ? ground[kind] : 0;
    return ruleOf(
      kind,
      looks[kind],
      isGroundOnly ? undefined : { style: `${where} ${line}`, thickness },
      isGroundOnly ? groundAlone : beside,
    );
  });
  return [...rules, ...firmRules(attribution)].join('\n');
}
