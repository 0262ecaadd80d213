/** Forms that the endings below do not reach, by their verb. */
const irregular = new Map<string, string>();
const forms =
  'say said says saying|tell told|write wrote written|think thought|know knew known|find found|feel felt|make made|give gave given|' +
  'take took taken|see saw seen|hear heard|mean meant|seek sought|speak spoke spoken|hold held|show shown|go went gone|get got|' +
  'come came|be is are was were been being am|have has had having|do does did done|lay laid|lie lying|try tried tries|' +
  'deny denied denies|reply replied replies|tweet tweeted|swear swore sworn|sing sang|quote quoted|read reads|put puts|set sets|' +
  'let lets|choose chose chosen|forget forgot forgotten|understand understood|teach taught|foresee foresaw|draw drew drawn|' +
  'break broke broken|begin began begun|pay paid|leave left|lead led|keep kept|run ran|stand stood|win won|lose lost|bring brought|' +
  'fight fought|send sent|call called|plead pled';
for (const row of forms.split('|')) {
  const [verb, ...inflected] = row.split(' ');
  for (const form of inflected) irregular.set(form, verb!);
}

const vowel = /[aeiouy]/;

/** A word's stem, in lower case: inflections stripped, so that `suggested` and `suggesting` are one; not always a word. */
export function stem(lower: string): string {
  const known = irregular.get(lower);
  if (known) return known;
  let s = lower;
  if (s.length < 4) return s;
  if (s.endsWith('ies')) return `${s.slice(0, -3)}y`;
  if (s.endsWith('ied')) return `${s.slice(0, -3)}y`;
  if (s.endsWith('ing') && s.length > 5 && vowel.test(s.slice(0, -3))) s = s.slice(0, -3);
  else if (s.endsWith('ed') && s.length > 4 && vowel.test(s.slice(0, -2))) s = s.slice(0, -2);
  else if (s.endsWith('es') && /(?:s|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !s.endsWith('ss') && !s.endsWith('us') && !s.endsWith('is')) s = s.slice(0, -1);
  if (s !== lower && s.length > 3 && s[s.length - 1] === s[s.length - 2] && !/[lsz]$/.test(s)) s = s.slice(0, -1);
  if (s.endsWith('e') && s.length > 3) s = s.slice(0, -1);
  return s;
}
