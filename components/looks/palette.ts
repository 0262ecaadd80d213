/**
 * Colours to choose from, after Okabe and Ito's for every kind of colour vision: those for light pages at least 3:1 against white, those
 * for dark pages against #121212 (WCAG 2.2, 1.4.11). Those of the marks at first are in both.
 */
export const colours = {
  vermilion: '#d55e00',
  blue: '#2f86c8',
  green: '#0e926c',
  purple: '#b25c9e',
  deepBlue: '#00598c',
  brown: '#8a5a00',
  red: '#c1272d',
  black: '#1c1b19',
  orange: '#f0924a',
  skyBlue: '#6bb3e8',
  mint: '#3cc79d',
  pink: '#dd9acb',
  yellow: '#f0e442',
  white: '#eceae5',
} as const;

export type ColourName = keyof typeof colours;

/** Whether a page has dark words on light ground, or light words on dark. */
export type Scheme = 'light' | 'dark';

export const palette: Record<Scheme, readonly ColourName[]> = {
  light: ['vermilion', 'blue', 'green', 'purple', 'deepBlue', 'brown', 'red', 'black'],
  dark: ['vermilion', 'blue', 'green', 'purple', 'orange', 'skyBlue', 'mint', 'pink', 'yellow', 'white'],
};

/** The grounds that colours are measured against. */
export const grounds: Record<Scheme, string> = { light: '#ffffff', dark: '#121212' };
