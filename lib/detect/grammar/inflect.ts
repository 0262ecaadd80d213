/** Verbs whose forms do not follow from their ending: past tense and past participle. */
const irregular: Record<string, string> = {
  be: 'is are am was were been',
  bear: 'bore borne',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  cast: 'cast',
  choose: 'chose chosen',
  come: 'came come',
  undergo: 'underwent undergone',
  do: 'did done',
  draw: 'drew drawn',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  foresee: 'foresaw foreseen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lie: 'lied',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  overhear: 'overheard',
  overrule: 'overruled',
  pay: 'paid',
  plead: 'pleaded pled',
  put: 'put',
  read: 'read',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  show: 'showed shown',
  speak: 'spoke spoken',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck stricken',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  uphold: 'upheld',
  write: 'wrote written',
};
const doubling = new Set(
  'admit bar blog blot brag bug commit concur defer infer nod occur omit permit pin plan plot prefer put quip rap rebut refer regret rip set shrug slam slip spot stop submit tap transmit'.split(
    ' ',
  ),
);

/** The forms of a verb, its base form first: `deny denies denying denied`. */
export function inflect(verb: string): string[] {
  if (verb === 'have') return ['have', 'has', 'having', 'had'];
  const afterConsonant = /[^aeiou]y$/.test(verb);
  const silentE = /[^eoy]e$/.test(verb) && verb !== 'be';
  const stem = silentE ? verb.slice(0, -1) : doubling.has(verb) ? verb + verb.at(-1) : verb;
  const gerund = verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stem}ing`;
  const regular = afterConsonant ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  return [verb, thirdPerson(verb, afterConsonant), gerund, ...(irregular[verb]?.split(' ') ?? [regular])];
}

function thirdPerson(verb: string, afterConsonant: boolean): string {
  if (afterConsonant) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|sh|ch|go|do)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
