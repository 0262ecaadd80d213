/** UTF-16 units of a page that are read at most: no article is longer than fifteen novels, and browsers refuse messages above 64 MB. */
export const longestText = 2 ** 23;
