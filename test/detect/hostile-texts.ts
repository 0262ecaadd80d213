/** Texts that are hard to read in time linear in their length, each from a piece that is repeated. */
const pieces: Record<string, string> = {
  'news reports': 'The ministry said on Monday that hackers linked to Russia had attacked the bank, according to two officials.\n',
  'reports without sentence ends': 'the ministry said hackers had attacked the bank and officials blamed Russia for the attack ',
  'one verb without end': 'said ',
  'one-word sentences': 'Said. ',
  'joined verbs': 'and said ',
  'who says that who says': 'who officials said that ',
  'quotations without end': '“He said ',
  'quotations and nothing else': '“Yes,” “no,” ',
  'quotations in quotations': '“He said ‘she said “they said ‘no’ again” once’ then,” he said. ',
  'open quotation marks': '“ ‘ ',
  'straight quotation marks': '" ',
  'closing marks': '”’ ',
  'open brackets': '(',
  commas: 'X, he said, ',
  abbreviations: 'Gen. U.S. Mr. ',
  prepositions: 'of the gang ',
  'capital names': 'The Red Gang ',
  colons: 'Smith: yes ',
  lines: 'He said.\n',
  'white space': ' ',
  'one word': 'a',
  stops: '.',
  numbers: '1,000 ',
  'combining marks': 'e\u0301\u0301\u0301 ',
  emoji: '\ud83d\ude00',
  'lone surrogates': '\ud83d',
};

/** The names of the texts. */
export const hostileNames = Object.keys(pieces);

/** The text of that name, as long as wanted (UTF-16 units), cut wherever that falls. */
export function hostileText(name: string, length: number): string {
  const piece = pieces[name] ?? '';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
