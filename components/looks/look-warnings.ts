import type { Looks } from '@/lib/model/looks';
import { contrast } from '@/lib/view/contrast';
import type { MarkKind } from '../ui/KindMark';
import { grounds, type Scheme } from './palette';

/** Of what is no text against what is beside it (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

/** The contrast of a kind's colour on pages of a scheme, where it is too low to be seen by everybody. */
export function faintness(colour: string, scheme: Scheme): number | undefined {
  const found = contrast(colour, grounds[scheme]);
  return found < leastContrast ? Math.floor(found * 10) / 10 : undefined;
}

/** The shapes that a kind's marks can have, but for their thickness and colour. */
function shapesOf(kind: MarkKind, looks: Looks): string[] {
  const { line, wash } = looks[kind];
  const where = kind === 'claim' ? 'over' : 'under';
  if (line === 'firmness') return ['dashed', 'dotted', 'wavy'].map((style) => `${where} ${style} ${wash}`);
  return [line === 'none' ? 'ground' : `${where} ${line} ${wash}`];
}

/** The other kinds that a kind's marks differ from by nothing but their colour and thickness. */
export function lookalikes(kind: MarkKind, looks: Looks): MarkKind[] {
  const shapes = shapesOf(kind, looks);
  const others = (Object.keys(looks) as MarkKind[]).filter((other) => other !== kind);
  return others.filter((other) => shapesOf(other, looks).some((shape) => shapes.includes(shape)));
}
