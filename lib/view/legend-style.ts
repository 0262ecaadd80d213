import { isUsual, type Looks } from '../model/looks';
import { toContrast } from './contrast';
import { firmLines } from './mark-style';

/** The grounds of the extension's own pages, light and dark, and their words, as `components/theme.css` has them. */
const pages = { light: { paper: '#f1eee8', ink: '#1c1b19' }, dark: { paper: '#212326', ink: '#eceae5' } };
/** Of words against their ground (WCAG 2.2, 1.4.3): a kind's colour is that of words too. */
const leastContrast = 4.5;
/** Of a kind's colour, behind words that have no line, in per cent. */
const groundAlone = 25;

function lineRule(name: string, colour: string, line: string | undefined, percent = 0): string {
  return `[data-line="${name}"] { text-decoration: ${line ? `${line} ${colour}` : 'none'}; background-color: color-mix(in srgb, ${colour} ${percent}%, transparent); }`;
}

function firmRules({ line, thickness }: Looks['attribution']): string[] {
  const names = [...Object.entries(firmLines), ['attribution', firmLines.stated] as const];
  return names.map(([name, firm]) => {
    const hasLine = line !== 'none' || name === 'denied';
    return lineRule(
      name,
      'var(--attribution)',
      hasLine ? `${firm.line} ${firm.thick * thickness}px` : undefined,
      line === 'none' ? firm.alone : 0,
    );
  });
}

/**
 * The style sheet by which the extension's own pages show kinds in the colours and by the lines that the reader chose for marks: no colour is so
 * near the ground that words in it could not be read. Kinds that look as at first are left to the theme.
 */
export function legendStyle(looks: Looks): string {
  const kinds = (['actor', 'agency', 'attribution', 'claim'] as const).filter((kind) => !isUsual(kind, looks));
  if (kinds.length === 0) return '';
  const colours = (scheme: 'light' | 'dark') => {
    const { paper, ink } = pages[scheme];
    const set = kinds.map((kind) => `--${kind}: ${toContrast(looks[kind][scheme], paper, leastContrast, ink)};`);
    return `:root { ${set.join(' ')} }`;
  };
  const lines = kinds.flatMap((kind) => {
    if (kind === 'attribution') return firmRules(looks.attribution);
    const { line, thickness } = looks[kind];
    const where = kind === 'claim' ? 'overline' : 'underline';
    return line === 'none'
      ? lineRule(kind, `var(--${kind})`, undefined, groundAlone)
      : lineRule(kind, `var(--${kind})`, `${where} ${line} ${thickness}px`);
  });
  return [colours('light'), `@media (prefers-color-scheme: dark) { ${colours('dark')} }`, ...lines].join('\n');
}
