import type { HeadUse } from './party-heads';
import { readWords } from './read-list';

const use = (kind: HeadUse, list: string): [string, HeadUse][] => readWords(list).map((word) => [word, kind]);

/**
 * Nouns that head the description of an organisation in lower case (`the company`, `a parliamentary committee`).
 * Provenance: written for this project; which of them are marked when was checked against annotated news.
 */
export const institutionHeads: ReadonlyMap<string, HeadUse> = new Map([
  ...use('always', 'police authorities prosecutors parliament feds regulators enforcement'),
  ...use(
    'known',
    `
agency agencies ministry ministries committee committees subcommittee court courts embassy embassies consulate commission tribunal
senate congress legislature cabinet government governments administration military militaries army navy force forces intelligence bureau
department departments constabulary university universities hospital hospitals school college institute institution institutions museum
church company companies firm firms corporation corporations bank banks giant giants startup organization organizations organisation
organisations association federation federations foundation charity union vendor vendors manufacturer manufacturers retailer retailers
subcontractor carrier airline airlines utility utilities hotels chain outlet outlets newspaper newspapers paper broadcaster magazine
media publisher watchdog regulator body council board panel party club tanks lab labs laboratory city county town municipality
conglomerate conglomerates telco telcos insurer lender brokerage consultancy businesses
`,
  ),
  ...use('qualified', 'service services unit units office offices station division branch'),
  ...use('told', 'channel pioneer maker store subsidiary garrison'),
]);

/**
 * Words that, before `team`, `unit` or `service`, make it (part of) an organisation rather than a set of people, and that tell an
 * institution of the story from institutions in general.
 */
export const officialModifiers: ReadonlySet<string> = new Set(
  readWords(`
security legal campaign cybersecurity intelligence response incident research engineering abuse support police military army navy government federal state
national local emergency secret special private public municipal independent outside leading parliamentary counterterrorism law border
customs cybersecurity analysis foreign defense defence
`),
);
