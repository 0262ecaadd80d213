import type { Kind } from '@/lib/model/detection';

/** What is marked in a page: the three kinds of detection, and the reader's own claims. */
export type MarkKind = Kind | 'claim';

export const markKinds = ['actor', 'agency', 'attribution', 'claim'] as const satisfies readonly MarkKind[];

/** One shape for each kind, so that colour is never the only difference. */
const shapes: Record<MarkKind, string> = {
  actor: 'M5 1.2a3.8 3.8 0 1 0 .01 0z',
  agency: 'M1.4 1.4h7.2v7.2H1.4z',
  attribution: 'M5 1.2 9 8.6H1z',
  claim: 'M5 .6 9.4 5 5 9.4.6 5z',
};

interface Props {
  kind: MarkKind;
  /** Drawn as an outline: the kind is not shown. */
  hollow?: boolean;
}

/** The sign of a kind, in its colour. */
export function KindMark({ kind, hollow }: Props) {
  const color = `var(--${kind})`;
  return (
    <svg
      width="0.75em"
      height="0.75em"
      viewBox="0 0 10 10"
      fill={hollow ? 'none' : color}
      stroke={color}
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}
