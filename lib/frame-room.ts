/**
 * The least room, in CSS pixels, in which a frame is read. Hidden frames have none, and the usual sizes of advertisements are smaller
 * (300×250, 336×280, 300×600, 160×600, 728×90 of the IAB's display guidelines), all but the 970×250 of billboards.
 */
export const leastRoom = { width: 340, height: 200 };

/** Whether a frame of this size is read. */
export const hasRoom = ({ width, height }: typeof leastRoom): boolean => width >= leastRoom.width && height >= leastRoom.height;
