/** Odd multipliers, one for each part that a value can play in a feature, so that the same word on the stack and in front of it has different keys. */
export const asTop = 0x9e3779b1;
export const asUnder = 0x85ebca77;
export const asDeep = 0xc2b2ae3d;
export const asFront = 0x27d4eb2f;
export const asNext = 0x165667b1;
export const asNext2 = 0xd3a2646d;
export const asDependent = 0xfd7046c5;
export const asDependent2 = 0xb55a4f09;
export const asLabels = 0x7feb352d;
export const asLabels2 = 0x846ca68b;
export const asDistance = 0x6c8e9cf5;
export const asGap = 0xcc9e2d51;
export const asCount = 0x1b873593;
export const asCount2 = 0xe6546b65;
export const asOwn = 0x2c1b3c6d;
export const asForm = 0x297a2d39;
