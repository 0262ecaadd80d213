/** Characters that take no place on the page (soft hyphens, joiners, marks of direction but not what turns it: that changes what is read), for use inside a regular expression's brackets. */
export const invisible = '\\u00ad\\u200b-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\ufeff';
