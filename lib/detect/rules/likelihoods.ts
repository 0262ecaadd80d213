const table: [likelihood: number, rules: string][] = [
  [0.95, 'according-to harm-by say'],
  [0.9, 'accuse alleged allegedly attribute-to behind not-known quote-as responsible-for say-words withhold'],
  [0.85, 'act-for backed blame-for claim commit study-shows suspect ties-to unclear'],
  [
    0.8,
    'arrest-for blame-on claim-to decline go-on no-evidence praise-or-blame reportedly say-how say-that sue tell-someone under-suspicion work-of',
  ],
  [
    0.75,
    'announce apparently associate-with call-names confirm-noun deny going-by-report hallmarks in-the-words-of make-by name-as of-origin paid-by speak-of stand-accused stand-for',
  ],
  [0.7, 'act-by confirm make-statement'],
  [0.65, 'come-from denial describe-as promise seem suspicion-that'],
  [0.6, 'assess'],
  [0.55, 'claim-that see-as worry-about'],
  [0.5, 'know opinion-of'],
  [0.45, 'belief-that'],
  [0.35, 'allegation-that support wish'],
];

/**
 * How often the cues that each rule finds are cues in annotated news, to the nearest twentieth: our own news files for responsibility, hearsay and ignorance, these
 * and PolNeAR's train split for other statements (which PolNeAR annotates and the former it does not), with three right of four added so that a rule
 * that is seldom met stands near the middle. `npm run measure:detect` prints the counts.
 */
const likelihoods = new Map(table.flatMap(([likelihood, rules]) => rules.split(' ').map((rule): [string, number] => [rule, likelihood])));

/** The likelihood, 0 to 1, that what a rule finds is right. */
export function likelihoodOf(rule: string): number {
  return likelihoods.get(rule) ?? 0.75;
}
