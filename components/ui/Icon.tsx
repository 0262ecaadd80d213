/** Outlines drawn on a grid of 16 by 16. */
const paths = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  card: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  close: 'M4 4l8 8M12 4l-8 8',
  edit: 'M3 13l.6-2.8L10.8 3 13 5.2l-7.2 7.2zM9.4 4.4l2.2 2.2',
  jump: 'M8 2.5v9M4.5 8 8 11.5 11.5 8M3 13.5h10',
  library: 'M3 2.5v11M5.5 2.5v11M8 2.5h2.2v11H8zM11.2 3.4l2.3 9.9',
  link: 'M6.6 9.4l2.8-2.8M7.3 4.6l1.3-1.3a2.9 2.9 0 0 1 4.1 4.1l-1.3 1.3M8.7 11.4l-1.3 1.3a2.9 2.9 0 0 1-4.1-4.1l1.3-1.3',
  open: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  tag: 'M2.5 8.2V2.5h5.7l5.3 5.3-5.7 5.7zM5.3 5.3h.01',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
} as const;

interface Props {
  name: keyof typeof paths;
}

/** A small drawing beside words or inside a labelled button; says nothing by itself. */
export function Icon({ name }: Props) {
  return (
    <svg
      width="1.15em"
      height="1.15em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
