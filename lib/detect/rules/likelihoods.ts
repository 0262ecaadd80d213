const table: [likelihood: number, rules: string][] = [
  [0.95, 'according-to harm-by say'],
  [
    0.9,
    'accuse charge-with alleged allegedly attribute-to behind blame-for link-to not-known quote-as responsible-for said-to-act say-words withhold',
  ],
  [0.85, 'act-for backed claim commit make-by study-shows suspect ties-to unclear'],
  [
    0.8,
    'arrest-for blame-on claim-to come-from decline effort-by find-links go-on hint-at-part name-as no-evidence paid-by praise-or-blame reportedly responsible say-how say-that stand-accused sue suspected-part tell-someone under-suspicion work-of',
  ],
  [
    0.75,
    'call-untrue announce apparently associate-with call-names confirm-noun convict deny going-by-report hallmarks in-the-words-of of-origin plead-guilty punish-for result-of speak-of stand-for',
  ],
  [0.7, 'confirm make-statement raise-concerns'],
  [0.65, 'act-by deed-by denial describe-as promise seem suspicion-that'],
  [0.6, 'assess done-by'],
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
