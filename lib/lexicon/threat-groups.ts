import { readEntries } from './read-list';

// The groups themselves lie in names.json, beside the code.

/** Names that are more often something else: counted only beside a word such as `group`, or where the same text has done so before. */
export const ambiguousGroups: ReadonlySet<string> = new Set(
  readEntries(`
Silence; Snake; Mirage; Reaper; Machete; Axiom; Chimera; Tick; Inception; Patchwork; Dragonfly; Cobalt; Strider; Mantis; Cicada;
Swallowtail; Rattlesnake; Equation; Cleaver; Sidewinder; Confucius; Leviathan; Elfin; Infy; Conti; Anonymous; Conference Crew; Lyceum;
Rancor; Metador; Phosphorus; BITTER; RTM; IS; IRA; Mafia; Agenda; MANGANESE; HELIUM; SODIUM; Buckeye; Dogfish; Springtail; Windigo;
Whitefly; Rocke; Suckfly; Kinsing; Hagga; Guacamaya; Callisto; Packrat; Longhorn; Lamberts; Honeybee; Attor; Antlion; Avivore; Calypso;
Higaisa; MONSOON; Sauron; Equation; Vermin; SEXi; Adrastea; Worok; Witchetty; Infrastructure Destruction Squad; Blackfly; Grayfly;
Tortoise Shell; Cadelle; Greenbug; Grayling; SWEED; Budworm; Newscaster; Deputy Dog; Comment Group; Pacha Group; Animal Farm;
Iron Group; Elephant Beetle; Jointworm; BlueBottle; Redfly; Solntsepek; The White Company; Sowbug; Thrip; Molerats; Chafer; Orangeworm;
Sodinokibi; BlackEnergy; Magecart; Carbanak; Babuk; Guccifer
`),
);

/** The word before the number in vendors' numbered names: `APT28`, `UNC2452`, `Storm-0558`, `TA505`; in lower case. */
export const numberedGroups: ReadonlySet<string> = new Set('apt unc ta fin dev storm tag atk uac uat ctg itg tg larva hive wip'.split(' '));

/** The last word of vendors' two-word names, after a word of any kind: `Fancy Bear`;
in lower case. Only those that are rarely anything else. */
export const groupEndings: ReadonlySet<string> = new Set(
  'panda kitten chollima jackal typhoon sleet blizzard sandstorm tempest tsunami manticore likho pisces libra serpens scorpius taurus ursa'.split(
    ' ',
  ),
);
