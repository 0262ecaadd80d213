/** The element that holds the card while it is open: the only one that is ever added to a page. */
export const cardTag = 'ascribe-card';
