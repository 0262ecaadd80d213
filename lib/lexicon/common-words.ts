import partsOfSpeech from '../text/parts-of-speech.json';
import { readWords } from './read-list';

// Provenance: words written small at least eight times in the training texts of UD English GUM (Georgetown, CC BY) and EWT (CC BY-SA 4.0),
// or twelve times in the cyber news of CASIE (2020), and not in the tagger's lexicon; counted by script, words only.
const more = `
ability able academic acceptable acceptance accessible achievement action active activities activity actor addiction addition additional
adjustments admin administration administrative administrator adversary advisories advisory adware aesthetic affiliate affordable
afternoon agencies agency agenda agent aggressive agreement alert alliance allies analyses analysis announcement anonymous antivirus
apartment app appearance application appointment appreciation arbitrary archive area artificial artist artistic assassination assessment
assistance astronauts asylum atomic attachment attacker attention attractive attribution audience authentic authenticate authentication
authenticity authorities authority authorization automatic availability available awareness awful babies backdoor backup bait balloons
basic basis beaches beautiful beauty biological bitcoin blackmail blockchain bodies bogus boot botnet breaches brightness buffer bug
bulletin bundle buses business businesses busy bypass cache camera capabilities capability capable capacity carbon careful categories
caution cautious cent central centuries chairman chance characteristics chat chess chip circumstances cities city classes classic
classical client clothes cloud cognition cognitive coincidence collection combination comfortable commitment communication communities
community companies comparison competition competitive compliance component composition comprehensive concentration conclusion conference
confidence confidential configuration confirmation connection conscious consequences considerable consideration constituency
constitutional construction consumption contribution controllers convention conventional conversation conviction cooperation copies
corporations corruption counterparty countries coup coupons crashes creation creative credential crisis critical criticism crooks crucial
cryptocurrency cultural cup currency cyberattack cybercrime cybercriminal cybersecurity dangerous data decision decrypt decryption
deficiency definition delicious delivery democracy democratic dentist department deploy description desktop destination destruction
destructive detection development didnt difference difficulties difficulty direction director directory disability disable discussion
dishes distinction distribution diversity dividends division documentation dominant donations downloader downtime drama dramatic dump
duties duty easier easy economic ecosystem education educational effective efficiency election electric electrical electricity electronic
element emergency emissions emotional encrypt encryption enforcement enjambment enjoyable enormous enterprise entertainment entities
entity environmental equality equipment escalate escalation espionage essence ethnic event evidence evolution exception executable
execution exfiltrate exfiltration existence expansion expectations expensive experimental experiments explanation exploitable exploitation
exploration expose expression extension extensive extent external extort extortion extract facilities facility factor faculty families
famous fantastic feathers federal fiction fileless final financial fingerprint firewall firmware fixes flaw flowers folder foreigners
forensic fraudsters fraudulent functional functionality fundamental galleries gallery gas generators geographical government grateful
group guidance hacker happiness hardware harmful hash headquarters healthcare helicopters helpful hijack historic historical horrible
hostage humanity idea identical identifiable identity imagination impartial impersonate implementation implications importance important
impossible improper improvement inbox incident incitement inclusive incredible independence indication indictment industrial industries
inexpensive infect infection inflation influential information ingredients inhabitants inject injection innovation input insects insecure
install installation instance institutions instructions instructor insurance integration intelligence intent interaction intercept
interface interference internal international interstellar intervention intrusion investigation investigators investment invitation
involvement islamists judgment kernel kit knowledgeable laptop leadership leak legacy legislation legislative lemon lesson lexical liberal
librarians limitations linguistic liquidation list local location log login logo losses lucrative lure macro mailings maintenance majority
malicious malware management mandatory manufacturer marketplace massive mathematical mathematics mechanism media medical membership
memories mental microcode migrants militant minority mission mitigate mitigation modification modify module moment moon moral morality
motion motivation movement museum national natural neologism nervous noon notable notification notify notion numerous observations obvious
occupation offline operation operational operator opinion opportunities opportunity option organisation organization orientation original
outlets overflow packets parameters parent parser participation particles particular parties party password patch patches patience patient
payload payment peaceful percent performance permission person personal personality petroleum phenomenon phish phishers phony physical
pizza pleasant plug plugin polar policies policy political politics pollution popular popularity population portal portion position
positive possession possibilities possibility possible pounds poverty powerful practical predators pregnant premium preparation presence
presentation presidential pretend previous prey printer priority privacy privilege process processes processors producers production
productive professional progress propaganda properties property prosperity prosperous protection protocol provider provision provocation
proxy psychology public publication publish punitive quantity racial radiation radical ransom ransomware reaction readers reality reason
reasonable recognition recommendation reconciliation reconnaissance redirect refund regain region regional regular regulation relation
relationship relevant reliable relies religion religious remarkable replacement replication repositories repository representation
reputation requirement researcher reset residential resistance respondents responsibilities responsibility responsible restore
restrictions retirement retrieve revolution robot rogue romantic router safety sandbox scam scammer scan scheme science scientific
scientists screenshots script season secondary section security sellers semantic sender sensitive sensors sentence series serious session
settlement settlers several severity significant similar situation smartphone social society solution son spam spear special species
specific spectacular spheres spokesman spokesperson spokeswoman spoof sports spy spyware stability stack statement station statistics
stole stories strategies student subscription substance substantial success successful suggestion surgery surveillance susceptible
suspicious syntactic systematic takeover talent taxes taxpayers tea technical technologies technology telecom television temples terrible
terrorism theft theories thieves threaten toes token tons tourism tourist toxic tradition traditional transaction transition translation
transmedia transportation treatment tremendous trick trojan troops tropical typical unable unity universities unlock upgrade upload useful
username utility vacation validate validation valuable variant variety various vector vendor verification verify version vigilant
violation violence viruses visa visible vision visitors vital vulnerabilities vulnerability vulnerable wallet weakness weaknesses weapon
wipe wire witnesses wolves woman wonderful workarounds worm yoga
`;

const common = new Set<string>(readWords(more));
for (const list of Object.values(partsOfSpeech.words)) for (const word of list.split(' ')) if (!word.startsWith('^')) common.add(word);

/** Whether a word (in lower case) is common in English when it is written small, or the plural of one that is. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || (word.endsWith('s') && common.has(word.slice(0, -1)));
}
