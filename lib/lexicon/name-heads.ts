import { readWords } from './read-list';

/** Words that, capitalised and last in a name, make it an organisation's: `Acme Labs`, `Riverside Police Department`. In lower case. */
export const organisationEndings: ReadonlySet<string> = new Set(
  readWords(`
academy administration agency airlines airways alliance archives army assembly associates association authority authorities bank banks
bancorp board brigade broadcasting brothers bureau cabinet capital cell center centre chamber church club co collective college command
commission committee companies company confederation congress consortium constabulary consulate consulting coop corp corporation corps
council court courts department departments directorate division electric embassy energy enterprises exchange executive federation
fellowship finance financial firm force forces forum foundation fund garrison gazette gmbh government group guard guards headquarters
health healthcare herald holdings hospital hospitals hotels inc incorporated industries inn initiative inspectorate institute
institution insurance intelligence international journal jury lab laboratories laboratory labs league legion library limited llc llp
logistics ltd media ministry mission motors medical mounties museum nations navy network networks news newspaper observatory office
ombudsman opera organisation organization parliament partners partnership party patrol pharmaceuticals plc police post presidency press
prison productions project publishing radio railways registry republicans research resistance resorts resources sa school schools
secretariat securities security senate service services society solutions squad standard stores studios suites syndicate systems
taskforce team technologies technology telecom telegraph television times today treasury tribune tribunal trust tv union unit
universities university ventures weekly wire works ag spa bv nv ab oy as kk pty bhd pte sarl
`),
);

/** Words that, capitalised and followed by `of` or `for`, open an organisation's name: `Ministry of Defence`, `Centre for Cyber Security`. */
export const organisationOpenings: ReadonlySet<string> = new Set(
  readWords(`
academy administration agency alliance assembly association authority bank board bureau cabinet cell center centre chamber church
college commission committee confederation conference congress consortium corps council court department directorate division embassy
faculty federation fellowship foundation government guardians house institute institution international league legion library ministry
museum national office organisation organization parliament party republic school secretariat senate service society states studio
supreme tribunal trust union university friends reporters doctors daughters
`),
);

/** Words that end the name of a place, a building, an event, a law or a work, none of which is a party. In lower case. */
export const otherEndings: ReadonlySet<string> = new Set(
  readWords(`
act airport amendment anniversary area arena avenue award awards bay beach bill boulevard bridge building castle cathedral championship
championships city coast compact conference constitution convention county counties creek cup crossing day days desert dam district
drive edition election elections estate event expo fair farm festival field fields final forest game games garden gardens gate gulf hall
harbor harbour heights highway hill hills holiday hotel house island islands isle lake lakes lane law marathon market mosque mount
mountain mountains ocean palace park peninsula plan plains plateau plaza point policy port prize program programme protocol province
race reef region report republic ridge river road room ruling scandal sea season series show square stadium state station strait street
summit symposium territory terrace theater theatre tower towers town trail treaty tunnel valley village war waterway week wing woods
world year years zone virus worm trojan ransomware malware botnet backdoor exploit rootkit spyware vulnerability bug flaw attack attacks
hack breach leak leaks toolkit kit framework algorithm app apps browser player server servers suite toolbar update updates version
windows android mac store wallet phone tablet watch console engine enterprise account accounts cookie cookies certificate key keys token
tokens code database driver encryption firewall firmware plugin router software platform campaign operation language identifier address
strategy bypass studies theory syndrome disease fever deficiency age era
`),
);
