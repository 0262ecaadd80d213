import { readEntries, readWords } from './read-list';

/** Words that stand, capitalised, right before a person's name: `Mr`, `Gen.`; in lower case, without a full stop. */
export const honorifics: ReadonlySet<string> = new Set(
  readWords(`
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness sen senator rep representative gov governor gen general col
colonel maj major capt captain lt lieutenant sgt sergeant cpl cmdr commander adm admiral pres president king queen prince princess pope
sheikh imam rabbi rev reverend cardinal judge justice chancellor premier mayor sheriff detective inspector constable ambassador minister
secretary chairman chairwoman congressman congresswoman councillor mp ceo cto ciso cfo coo attorney commissioner director dcp emperor
sultan ayatollah
`),
);

/**
 * What a person is or does, in lower case. Right before a name it says that the name is a person's (`security researcher Jo Doe`);
 * after a name and a comma likewise (`Jo Doe, chief executive of`). Provenance: written for this project.
 */
export const roles: ReadonlySet<string> = new Set(
  readWords(`
academic activist actor actress adviser advisor agent aide ambassador analyst anchor architect artist attorney author banker biologist
blogger boss captain candidate chair chairman chairperson chairwoman chancellor chief ciso cleric coach cofounder colonel columnist
commander commentator commissioner congressman congresswoman consultant coordinator correspondent councillor counsel cryptographer dean
defector deputy detective developer dictator diplomat director dissident doctor economist editor engineer entrepreneur envoy executive
expert financier founder general governor hacker head historian host inspector intern investigator journalist judge justice king
lawmaker lawyer leader lecturer lieutenant magistrate magnate manager mayor minister moderator mogul musician nominee novelist officer
official operative owner partner pilot player policeman politician premier president principal prosecutor producer professor programmer
psychologist publisher queen reporter representative researcher scholar scientist secretary senator sergeant sheriff singer solicitor
specialist spokesman spokesperson spokeswoman spy star strategist student superintendent teacher technologist tycoon veteran victim
volunteer whistleblower winner writer wife husband son daughter father mother brother sister friend girlfriend boyfriend cousin uncle
aunt ceo cto cfo coo cso mp administrator contractor cyclist footballer striker goalkeeper
`),
);

/** Verbs of saying that are left of or right of a speaker's name, in lower case. */
export const speechVerbs: ReadonlySet<string> = new Set(
  readWords(`
said says say told tells tell wrote writes added adds stated states announced announces explained explains noted notes warned warns
claimed claims argued argues confirmed confirms denied denies reported reports insisted insists tweeted commented comments testified
testifies believes believed thinks admitted admits acknowledged acknowledges declined declines refused revealed reveals suggested
suggests concluded concludes observed recalled replied responded responds asked asks quipped cautioned continued continues alleges
alleged blamed blames accused accuses urged urges promised vowed pledged stressed stresses emphasized emphasised predicted predicts
described describes estimates estimated recommended recommends advised advises disclosed quoted declared declares
`),
);

/** Particles inside a person's name, in lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  readEntries(
    'al; el; bin; ibn; bint; ben; abu; de; del; della; da; das; di; do; dos; du; la; le; van; von; der; den; ter; ten; zu; y; af; av',
  ),
);
