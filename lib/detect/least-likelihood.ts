/** How many marks a reader asks for: only sure ones, the usual, or also doubtful ones. */
export type Plenty = 'fewer' | 'usual' | 'more';

/** Detections less likely than this (0 to 1) are left out; `usual` is where F1 is best on PolNeAR train and on our own annotated news. */
export const leastLikelihood: Record<Plenty, number> = { fewer: 0.8, usual: 0.4, more: 0.25 };

/** Whether something is as likely as what a reader sees who asks for nothing else. */
export const isUsual = ({ likelihood }: { likelihood: number }): boolean => likelihood >= leastLikelihood.usual;
