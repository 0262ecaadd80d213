/** Written with a full stop and always followed by more of the same sentence: titles before names. */
const titles = new Set(
  'adm amb asst atty brig capt cdr cllr cmdr col cpl dep det dr esp fr gen gov hon insp lt maj messrs mr mrs ms mt mx ofc pres prof rep reps rev secy sen sens sgt spc st supt vs'.split(
    ' ',
  ),
);

/** Written with a full stop inside a sentence or at its end: months, companies, units. */
const others = new Set(
  'approx apr aug ave bros cf co corp dec dept dist e.g est etc feb fig i.e inc jan jr jul jun ltd nov oct op pp sep sept sr u.k u.n u.s a.m p.m d.c ph.d'.split(
    ' ',
  ),
);

/** Words that open a new sentence when they stand, capitalised, after an abbreviation that may end one. */
const openers = new Set(
  'a after all although an and another any as at both but by despite during each every few for from he her his how however i if in instead it its just last later many meanwhile more most no nor not now on once one or other our over she since so some such that the their then there these they this those though three to two under until we what when where whether which while who why with without yet you'.split(
    ' ',
  ),
);

/** Whether a word (without its full stop, any case) is a title such as `Gen.` that never ends a sentence. */
export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

/** Whether a word (without its full stop, any case) is written with a full stop: an abbreviation, an initial or letters with full stops between (`U.S`). */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word !== 'I' && word >= 'A' && word <= 'Z';
  const lower = word.toLowerCase();
  return titles.has(lower) || others.has(lower) || (word.length < 12 && /^\p{L}(\.\p{L})+$/u.test(word));
}

/** Whether a capitalised word after an abbreviation that may end a sentence shows that it did. */
export const opensSentence = (word: string): boolean => openers.has(word.toLowerCase());
