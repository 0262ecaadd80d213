import { readWords } from './read-list';

/** Days, months and words for spans of time, in lower case: never part of a party's description. */
export const calendarWords: ReadonlySet<string> = new Set(
  readWords(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june
july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week
weeks month months year years day days hour hours minute minutes morning afternoon evening night weekend noon midnight spring summer
autumn quarter decade century time times gmt est edt utc pst bst am pm
`),
);
