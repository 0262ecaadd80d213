/** Characters that take no place on the page (soft hyphens, joiners, marks of direction), for use inside a regular expression's brackets. */
export const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
