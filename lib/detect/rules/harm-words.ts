/** Nouns for harmful or secret acts and for what they are done with; what a by-agent must be the author of to be held responsible. */
export const actNouns: ReadonlySet<string> = new Set(
  `attack cyberattack hack hacking breach intrusion campaign operation malware ransomware virus worm exploit espionage leak theft interference
  meddling sabotage bombing shooting killing murder assassination raid strike assault explosion fraud scam phishing spying surveillance
  disinformation propaganda incident crime heist robbery poisoning kidnapping plot conspiracy disruption outage trojan backdoor botnet spyware
  infection compromise hijacking defacement extortion blackmail ransom infiltration invasion massacre genocide atrocity terrorism abuse violence
  rape torture coup insurgency offensive siege ambush looting arson vandalism smuggling trafficking bribery corruption doping cheating stampede
  crash disaster shelling bombardment blast spam cybercrime takeover heist abduction manipulation tampering exposure exfiltration spoofing blaze
  cyberespionage cyberwarfare cyberheist cyberintrusion hoax dump wiper worm manslaughter burglary forgery laundering embezzlement larceny harassment stalking perjury misconduct offence offense keylogger rootkit skimmer lockout vandalization wrongdoing scheme ploy`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]),
);

/** Nouns for parties that do harm; a by-agent with one of them is held responsible whatever the verb. */
export const hostileNouns: ReadonlySet<string> = new Set(
  `hacker attacker cybercriminal criminal gang spy cyberspy culprit perpetrator conspirator hacktivist insurgent militant rebel terrorist
  extremist jihadist gunman smuggler trafficker operative mercenary fraudster scammer crook thief conman intruder adversary actor syndicate
  cartel regime mob fighter separatist assassin bomber kidnapper robber pirate looter arsonist crew cybergang cyberattacker cyberthief infiltrator
  scamster phisher spammer swindler extortionist blackmailer extorter imposter impostor assailant offender defacer leaker saboteur vandal mastermind
  ringleader accomplice malefactor snooper eavesdropper trickster cyberterrorist burglar hijacker cracker mole troll racketeer`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`])
    .concat('gunmen', 'thieves', 'conmen', 'conman', 'cyberthieves'),
);

/** Nouns for groups that may act. */
export const groupNouns: ReadonlySet<string> = new Set(
  `group groups network networks team teams unit units ring rings faction factions cell cells organisation organisations organization organizations
  outfit outfits collective collectives`.split(/\s+/),
);

/** Words that mark a party as one that works in secret. */
export const secretWords: ReadonlySet<string> = new Set(
  'intelligence spy espionage hacking nation-state foreign military gru fsb kgb svr mossad cia nsa'.split(' '),
);

/** Words that make whoever they describe a culprit: `an unauthorised third party`, `a disgruntled employee`, `an unknown person`. */
export const hostileWords: ReadonlySet<string> = new Set(
  'unauthorized unauthorised malicious rogue unknown unidentified disgruntled'.split(' '),
);

/** Those whom a hostile word makes culprits. */
export const anyoneNouns: ReadonlySet<string> = new Set(
  'party parties person persons people individual individuals user users employee employees entity entities outsider outsiders man men someone'.split(
    ' ',
  ),
);

/** Nouns for people and bodies who may be held responsible without a name. */
export const personNouns: ReadonlySet<string> = new Set(
  `man men woman women teenager teenagers teen teens boy girl youth youths employee employees worker workers staffer staffers contractor contractors insider
  insiders student students executive executives official officials soldier soldiers officer officers agent agents citizen citizens national nationals suspect
  suspects defendant defendants individual individuals person people brothers siblings couple pair duo trio developer developers`.split(
    /\s+/,
  ),
);

/** Nouns for states and those who govern them. */
export const stateNouns: ReadonlySet<string> = new Set(
  'government governments state states nation nations nation-state nation-states country countries'.split(' '),
);

/** Acts so plain that whoever they are by is their author; of others (`a campaign by`) only a suspect or a group is. */
export const plainActs: ReadonlySet<string> = new Set(
  `attack attacks cyberattack cyberattacks hack hacks breach breaches leak leaks intrusion intrusions interference raid raids assault assaults heist heists
  theft thefts`.split(/\s+/),
);
