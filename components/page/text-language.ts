/** The language of what is marked in pages, whatever the interface speaks: screen readers are told. */
export const textLanguage = 'en';
