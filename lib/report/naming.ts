/** Whether a source has a name (`NÚKIB`), is described without one (`two officials`), or is not there at all. */
export const namings = ['named', 'described', 'nobody'] as const;
export type Naming = (typeof namings)[number];

/** Nouns that describe a source; one that ends on such a word names nobody (`US officials`, `a spokesman for the ministry`). Written for this project. */
const roles = new Set(
  `official officials source sources person persons people expert experts analyst analysts researcher researchers investigator investigators
spokesman spokeswoman spokesperson spokespeople spokesmen insider insiders witness witnesses diplomat diplomats observer observers critic critics
employee employees worker workers resident residents aide aides adviser advisers advisor advisors lawyer lawyers prosecutor prosecutors officer officers
detective detectives executive executives minister ministers president leader leaders commander commanders general generals soldier soldiers
hacker hackers attacker attackers agent agents member members authority authorities police government military company firm agency ministry
whistleblower whistleblowers informant informants politician politicians lawmaker lawmakers journalist journalists reporter reporters man woman
men women victim victims relative relatives neighbour neighbours neighbor neighbors he she it they who we i`.split(/\s+/),
);
/** What comes after the noun that a description is about. */
const after = /\s(?:for|of|from|at|in|with|on|who|familiar|close|briefed|involved|speaking|cited|quoted)\s|,/i;
const articles = new Set(['the', 'a', 'an', 'some', 'several', 'many', 'one', 'two', 'three', 'its', 'his', 'her', 'their', 'our', 'my']);

/**
 * How a source is named, by the form of its words alone: it has a name when it does not end on a noun that describes (before `for`, `of`, `with` and
 * the like) and has a word that is written as names are, with a capital letter, a digit, or letters that have no capitals.
 */
export function namingOf(source: string): Naming {
  const all = wordsOf(source);
  if (all.length === 0) return source.trim() ? 'named' : 'nobody';
  const head = wordsOf(source.split(after)[0] ?? '').at(-1) ?? all[0]!;
  const isInstitution = /^\p{Lu}/u.test(head) && institutions.has(head.toLowerCase()) && all.length > 1;
  if (roles.has(head.toLowerCase()) && !isInstitution) return 'described';
  return all.some((word) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Lu}/u.test(word) && !articles.has(word.toLowerCase())) ? 'named' : 'described';
}

/** Nouns that with a capital belong to a name: `Security Agency`, `the Port Authority`. */
const institutions = new Set(['agency', 'authority', 'police', 'government', 'military', 'ministry', 'company']);

function wordsOf(words: string): string[] {
  return words.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
}
