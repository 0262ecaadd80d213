import { readWords } from './read-list';

/**
 * When a noun that names a party is marked. `always`: at each mention. `known`: with `the`, a possessive, a number, a name or another
 * modifier before it, or when it speaks. `told`: only with `the`, `this` or a possessive, or when it speaks. `qualified`: only with a
 * word that tells a hostile or an official party (`espionage network`, `intelligence service`), or with a phrase after it that names one.
 */
export type HeadUse = 'always' | 'known' | 'told' | 'qualified';

const use = (kind: HeadUse, list: string): [string, HeadUse][] => readWords(list).map((word) => [word, kind]);

/**
 * Nouns that head the description of an actor (`Russian attackers`, `one of the officials`), in lower case.
 * Provenance: written for this project; which of them are marked when was checked against annotated news.
 */
export const partyHeads: ReadonlyMap<string, HeadUse> = new Map([
  ...use(
    'always',
    `
hackers hacker militant spy attackers cybercriminals cybercriminal officials experts critics gang gangs spies researchers analysts
investigators culprits perpetrators conspirators hacktivists hacktivist insurgents militants rebels terrorists extremists jihadists gunmen gunman
protesters demonstrators smugglers traffickers lawmakers legislators senators congressmen politicians diplomats spokesman spokeswoman
spokesperson spokespeople whistleblower whistleblowers operatives mercenaries fraudsters scammers crooks thieves conman conmen criminals
crackers intruders adversaries bureaucrats dissidents cyberspies cyberattackers cyberspy defectors defector jihadis fighters soldiers
commanders generals refugees seekers migrants pilgrims journalists activists leakers leaker insiders insider informant
informants detectives jurors commentators pundits observers
`,
  ),
  ...use(
    'known',
    `
group groups team crew crews actor actors attacker criminal syndicate syndicates cartel teams faction factions militia militias alliance
coalition consortium regime official expert researcher analyst investigator agent agents man woman boy girl boys girls teenager
teenagers suspect suspects defendant defendants lawyer lawyers attorney attorneys victims passengers athletes players employees employee
members workers worker contractors contractor officers officer leaders leader executives executive minister ministers president
engineers engineer developers developer scientists scientist customers patients residents citizens students student parents guys guy
individuals adversary enemy insurgency mob camp doctors nurses visitors photographers tourists travelers travellers drivers shoppers
viewers subscribers claimants hopefuls applicants survivors inmates troops bystanders teachers teacher fishermen astronauts dignitaries
authors respondents allies advisers adviser advisors advisor backers benefactor sponsor sponsors donors aides aide supporters rivals
affiliates affiliate moderators moderator posters poster bloggers blogger entrepreneurs businessman businesswoman oligarch oligarchs
dictator colleagues reporters witnesses witness person persons youths youth faces stars mathematicians economists historians academics scholars
consultants specialists specialist professionals volunteers volunteer personnel reader readers colonel general sergeant detective
`,
  ),
  ...use(
    'qualified',
    'people user users parties candidates state nation nations country countries network networks power powers enterprise element elements entity entities',
  ),
  ...use(
    'told',
    `
source sources member staff national nationals attendee child children kid kids baby daughter son father mother mum mom wife husband
brother sister family couple partner teammates duo pair trio owner owners operators operator manager managers friend friends buyer
seller author perpetrator culprit thief fraudster scammer intruder conspirator terrorist smuggler politician senator lawmaker critic
diplomat journalist reporter activist fighter soldier commander refugee migrant pilgrim protester juror crown administrators
administrator
`,
  ),
]);

/** Words before a head that tell a hostile party: `hacking group`, `criminal network`. */
export const hostileModifiers: ReadonlySet<string> = new Set(
  readWords(`
hacking hacker cyber cybercrime espionage spying criminal crime threat ransomware extortion terror terrorist militant extremist
hacktivist malicious rogue phishing spy cyberespionage mercenary illegal organized organised underground apt
`),
);
