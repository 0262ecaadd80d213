import { readEntries } from './read-list';

/** A threat group: its usual name first, then its aliases. */
export type ThreatGroup = string[];

// Provenance: names and aliases are facts gathered from the MISP galaxy "threat-actor" (CC0) and from MITRE ATT&CK's intrusion sets
// (© The MITRE Corporation; used under the ATT&CK terms of use), selected and cleaned: operations, malware and vendors' internal numbers
// are left out. Groups with semicolons between them, aliases with bars.
const catalogued = `
APT38|BeagleBoyz|Bluenoroff|Stardust Chollima|Sapphire Sleet|COPERNICIUM; Indrik Spider|Evil Corp|Manatee Tempest|UNC2165; NEODYMIUM;
BlackByte|Hecamede; Elderwood|Elderwood Gang|Beijing Group|Sneaky Panda; SideCopy; GALLIUM|Granite Typhoon|Alloy Taurus|PHANTOM PANDA;
APT17|Deputy Dog|AURORA PANDA|Hidden Lynx|Tailgater Team|Dogfish|HELIUM|Heart Typhoon;
APT3|Gothic Panda|Pirpi|UPS Team|Buckeye|Brocade Typhoon; Mustard Tempest|TA569|UNC1543|Purple Vallhund; GCMAN;
Kimsuky|Black Banshee|Velvet Chollima|Emerald Sleet|THALLIUM|APT43|TA427|Springtail|Sparkling Pisces; EXOTIC LILY; TA577|Hive0118;
AppleJeus|Gleaming Pisces|Citrine Sleet|UNC1720|UNC4736; admin@338;
Volt Typhoon|Vanguard Panda|UNC3236|Voltzite|Insidious Taurus|Storm-0391;
Patchwork|Hangover Group|Dropping Elephant|Chinastrats|MONSOON;
APT41|Wicked Panda|Brass Typhoon|BARIUM|TA415|Grayfly|WICKED SPIDER|Earth Baku|HOODOO|Winnti|Double Dragon|Leopard Typhoon;
Salt Typhoon; Dragonfly|DYMALLOY|Berserk Bear|Crouching Yeti|Energetic Bear|Ghost Blizzard|BROMINE|ALLANITE|Palmetto Fusion;
Evilnum|DeathStalker|TA4563|Jointworm|KNOCKOUT SPIDER; Gorgon Group;
menuPass|Cicada|POTASSIUM|Stone Panda|APT10|Red Apollo|CVNX|HOGFISH|Menupass Team|happyyongzi|Granite Taurus|TA429|Purple Typhoon;
APT32|SeaLotus|OceanLotus|APT-C-00|Canvas Cyclone|BISMUTH|OceanLotus Group|Cobalt Kitty|Ocean Buffalo|POND LOACH;
HAFNIUM|Silk Typhoon|MURKY PANDA; MuddyWater|Earth Vetala|Static Kitten|Seedworm|Mango Sandstorm|TA450|Boggy Serpens|MUDDYCOAST;
Strider|ProjectSauron|Sauron; Naikon|OVERRIDE PANDA|Camerashy;
FIN6|Magecart Group 6|Skeleton Spider|TAAL|Camouflage Tempest|White Giant|TA4557|Storm-0538; RedEcho;
Gamaredon Group|Primitive Bear|ACTINIUM|Shuckworm|Aqua Blizzard|BlueAlpha|Trident Ursa|Winterflounder; Moafee; Gallmaker;
Leafminer|Raspite; TeamTNT|Adept Libra; FIN7|Carbon Spider|ELBRUS|Sangria Tempest|Coreid|JokerStash;
Sandworm Team|ELECTRUM|Telebots|BlackEnergy|Quedagh|Voodoo Bear|IRIDIUM|Seashell Blizzard|FROZENBARENTS|APT44;
Machete|APT-C-43|El Machete|machete-apt; APT18|Dynamite Panda|SCANDIUM|Wekby|Satin Typhoon;
Andariel|Silent Chollima|PLUTONIUM|Onyx Sleet|OperationTroy|Guardian of Peace|WHOis Team;
CURIUM|Crimson Sandstorm|TA456|Tortoise Shell|IMPERIAL KITTEN|DUSTYCAVE|Cuboid Sandstorm|Smoke Sandstorm; Sidewinder|Rattlesnake;
Mustang Panda|TA416|RedDelta|STATELY TAURUS|FIREANT|CAMARO DRAGON|EARTH PRETA|HIVE0154|TWILL TYPHOON|TANTALUM|LUMINOUS MOTH|UNC6384|HoneyMyte|Vertigo Panda;
ZIRCONIUM|APT31|Violet Typhoon|JUDGMENT PANDA|Red keres|TA412; Rocke|Aged Libra;
Scattered Spider|Roasted 0ktapus|Octo Tempest|Storm-0875|UNC3944|Muddled Libra|Oktapus|Scattered Swine|Scatter Swine|0ktapus|Storm-0971|Starfraud;
APT39|Chafer|Remix Kitten|Radio Serpens|TA454|Burgundy Sandstorm;
Contagious Interview|DeceptiveDevelopment|Gwisin Gang|Tenacious Pungsan|DEV#POPPER|PurpleBravo; PUNK SPIDER|Howling Scorpius;
APT37|InkySquid|ScarCruft|Reaper|Ricochet Chollima|Reaper Group|Venus 121|Moldy Pisces|APT-C-28;
Moses Staff|Marigold Sandstorm|VENGEFUL KITTEN;
OilRig|IRN2|APT34|Helix Kitten|Evasive Serpens|Hazel Sandstorm|EUROPIUM|Crambus|TA452|Twisted Kitten; Windigo; Higaisa; Carbanak|Anunak;
Tropic Trooper|Pirate Panda|KeyBoy; Orangeworm; Sea Turtle|Marbled Dust|Cosmic Wolf|SILICON|UNC1326; Suckfly;
Putter Panda|APT2|MSUpdater|4HCrew|SULPHUR|SearchFire; POLONIUM|Plaid Rain|UNC4453|GREATRIFT|INCENDIARY JACKAL; TA459; Aquatic Panda;
Aoqin Dragon|UNC94; Ferocious Kitten; The White Company;
Ke3chang|APT15|Mirage|Vixen Panda|GREF|Playful Dragon|RoyalAPT|NICKEL|Nylon Typhoon|Metushy;
Saint Bear|Storm-0587|TA471|Lorec53|Nascent Ursa|Lorec Bear;
APT1|Comment Crew|Comment Group|Comment Panda|Byzantine Candor|Brown Fox|GIF89a|ShadyRAT; DarkHydrus|LazyMeerkat|Obscure Serpens;
Confucius|Confucius APT; BlackTech|Palmerworm|CIRCUIT PANDA|HUAPI|Manga Taurus|Canary Typhoon|Mobwork;
Leviathan|MUDCARP|Kryptonite Panda|Gadolinium|APT40|Gingham Typhoon|TA423|ISLANDDREAMS; MoustachedBouncer; Group5; Winter Vivern|TA473;
SilverTerrier;
Turla|Waterbug|WhiteBear|Snake|Krypton|Venomous Bear|Secret Blizzard|BELUGASTURGEON|Pfinet|Pacifier APT|MAKERSMARK|UNC4210|Skipper Turla;
Poseidon Group; TA505|Hive0065|Spandex Tempest|CHIMBORAZO|SectorJ04|SectorJ04 Group|GRACEFUL SPIDER|Dudear; BITTER; DarkVishnya;
RedCurl; APT-C-23|Mantis|Arid Viper|Desert Falcon|Two-tailed Scorpion|Bearded Barbie; FIN5; Mofang;
Lotus Blossom|DRAGONFISH|Spring Dragon|RADIUM|Raspberry Typhoon|Bilbug|Thrip; Stealth Falcon|FruityArmor;
APT29|NobleBaron|Dark Halo|NOBELIUM|UNC2452|YTTRIUM|The Dukes|Cozy Bear|CozyDuke|SolarStorm|UNC3524|Midnight Blizzard|Minidionis|SeaDuke|Cloaked Ursa|TA421|BlueBravo|ICECAP|StellarParticle;
Dark Caracal; Cinnamon Tempest|Emperor Dragonfly; Chimera; Cleaver|Tarh Andishan|Cobalt Gypsy;
Silent Librarian|TA407|TA4900|Mabna Institute Group; REDBALDKNIGHT|Tick|STALKER PANDA|Stalker Taurus|Swirl Typhoon; TA551|Shathak;
XENOTIME; Equation; BackdoorDiplomacy|BackDip|CloudComputating|Quarian;
Star Blizzard|SEABORGIUM|Callisto Group|TA446|COLDRIVER|Nahr Elbard|Nahr el bared;
Darkhotel|DUBNIUM|Zigzag Hail|Nemim|Nemin|Tapaoux|Shadow Crane|APT-C-06; Axiom;
Deep Panda|Shell Crew|WebMasters|KungFu Kittens|PinkPanther|Black Vine;
Ember Bear|UNC2589|Bleeding Bear|Cadet Blizzard|Frozenvista|Ruinous Ursa; LazyScripter; Windshift;
Volatile Cedar|Lebanese Cedar|DeftTorero; ToddyCat|Websiic; Whitefly;
Agrius|Pink Sandstorm|AMERICIUM|Agonizing Serpens|BlackShadow|UNC2428|SPECTRAL KITTEN;
APT28|SNAKEMACKEREL|Swallowtail|Sednit|Sofacy|Pawn Storm|Fancy Bear|STRONTIUM|Tsar Team|Forest Blizzard|FROZENLAKE|GruesomeLarch|Fighting Ursa|TA422|APT-C-20|BlueDelta;
Malteiro; Metador; APT42|UNC788|CALANQUE; APT5|Mulberry Typhoon|MANGANESE|Keyhole Panda|UNC2630|Poisoned Flight;
Fox Kitten|UNC757|Parisite|Pioneer Kitten|RUBIDIUM|Lemon Sandstorm; RTM;
APT12|IXESHE|DynCalc|Numbered Panda|DNSCALC|BeeBus|Crimson Iron|Hexagon Typhoon; APT-C-36|Blind Eagle; Scarlet Mimic|Golfing Taurus;
Winnti Group|Blackfly; Tonto Team|CactusPete|Karma Panda|COPPER; Pinchy Spider;
Lazarus Group|Labyrinth Chollima|HIDDEN COBRA|Guardians of Peace|ZINC|Diamond Sleet|Dark Seoul|Hastati Group|NewRomanic Cyber Army Team|Whois Hacking Team|Appleworm|Nickel Academy|APT-C-26|COVELLITE|TA404|Black Artemis;
INC Ransom; Earth Lusca|Charcoal Typhoon|CHROMIUM|ControlX|FISHMONGER|RedHotel|BountyGlad; Silence|Whisper Spider; Sowbug;
Threat Group-1314; APT16|SVCMONDR; LAPSUS$|Strawberry Tempest|SLIPPY SPIDER|UNC3661; BlackOasis; Cobalt Group|Cobalt Gang|Cobalt Spider;
CopyKittens|Slayer Kitten; Wizard Spider|UNC1878|Grim Spider|FIN12|Periwinkle Tempest|Storm-0193|UNC2053|Pistachio Tempest|Storm-0230;
Molerats|Gaza Cybergang|Gaza Hackers Team|Extreme Jackal|BLACKSTEM; Velvet Ant; Transparent Tribe|APT36|Mythic Leopard|ProjectM;
IndigoZebra; Moonstone Sleet|Storm-1789; Inception|Inception Framework|Cloud Atlas|Clean Ursa; PROMETHIUM|StrongPity|APT-C-41;
HEXANE|Lyceum|Siamesekitten|Spirlin|UNC1530|MYSTICDOME|Chrono Kitten|Storm-0133; DragonOK|Shallow Taurus; Daggerfly|Evasive Panda;
Rancor|Rancor group|Rancor Taurus; WIRTE; PLATINUM|TwoForOne;
Magic Hound|TA453|Charming Kitten|Phosphorus|Newscaster|APT35|Mint Sandstorm|Parastoo|iKittens|NewsBeef|CharmingCypress|Newscaster Team|TunnelVision|Agent Serpens;
Ajax Security Team|AjaxTM|Rocket Kitten|Flying Kitten|SaffronRose|Sayad|Thamar Reservoir|Timberworm;
Threat Group-3390|Emissary Panda|APT27|Iron Tiger|LuckyMouse|Linen Typhoon|GreedyTaotie|Budworm|ZipToken|Iron Taurus|Circle Typhoon;
APT33|HOLMIUM|Elfin|Peach Sandstorm|MAGNALLIUM|Refined Kitten|TA451; FIN10; FIN8|Syssphinx; FIN13|Elephant Beetle;
APT19|Codoso|C0d0so0|Codoso Team|Sunshop Group|Checkered Typhoon; PittyTiger; Nomadic Octopus|DustSquad; Covert Grove; Dust Storm;
Shamoon Group|Cutting Sword of Justice; WET PANDA; FOXY PANDA; PREDATOR PANDA; UNION PANDA; SPICY PANDA; ELOQUENT PANDA;
DIZZY PANDA|LadyBoyle; Grayling; LOTUS PANDA|Billbug; HURRICANE PANDA; Hellsing; Night Dragon; APT14|ANCHOR PANDA|QAZTeam|ALUMINUM;
APT21|HAMMER PANDA|NetTraveler; DAGGER PANDA|IceFog|RedFoxtrot|UAT-7290; APT24|PITTY PANDA; Roaming Tiger|Rotten Tomato;
RADIO PANDA|Shrouded Crossbow; SAMURAI PANDA|Wisp Team; IMPERSONATING PANDA; APT20|VIOLIN PANDA|Crawling Taurus; TOXIC PANDA;
Team338|MAGNESIUM; APT23; Cutting Kitten|ITsecTeam; Magic Kitten|VOYEUR; Rebel Jackal|FallagaTeam; Viking Jackal|Vikingdom; Sandworm;
TeamSpy Crew|TeamSpy|Team Bear|Anger Bear; BuhTrap; WOLF SPIDER; Boulder Bear; SHARK SPIDER; UNION SPIDER;
VICEROY TIGER|OPERATION HANGOVER|Donot Team|APT-C-35|SectorE02; PIZZO SPIDER|DD4BC|Ambiorx; Corsair Jackal|TunisianCyberArmy;
SNOWGLOBE|Animal Farm; Deadeye Jackal|SyrianElectronicArmy; TMP.Lapis|Storm-0156; QUILTED TIGER|Sarit|APT-C-09; APT22; Libyan Scorpions;
TeamXRat|CorporacaoXRat|CorporationXRat; Dancing Salome; TERBIUM; Packrat; Cadelle; Sath-ı Müdafaa;
Aslan Neferler Tim|Lion Soldiers Team|Phantom Turk; Ayyıldız Tim|Crescent and Star; TurkHackTeam; Equation Group|Tilded Team|EQGRP;
Greenbug; Infy|Prince of Persia; Cloudy Omega; Groundbait; Longhorn|Lamberts|the Lamberts|APT-C-39;
Callisto|GOSSAMER BEAR|BlueCharlie|UNC4057; WildNeutron|Sphinx Moth; Cobalt|Mule Libra; Cyber Berkut;
APT26|JerseyMikes|TURBINE PANDA|TECHNETIUM|Taffeta Typhoon; SABRE PANDA; BIG PANDA; POISONUS PANDA; Ghost Jackal; EvilPost; TEST PANDA;
ELECTRIC PANDA; APT4|MAVERICK PANDA|SODIUM|Salmon Typhoon; Snake Wine; Careto|Ugly Face; GIBBERISH PANDA; OnionDog; Clever Kitten;
ANDROMEDA SPIDER; Cyber Caliphate Army|Islamic State Hacking Division|United Cyber Caliphate|CyberCaliphate; MAGNETIC SPIDER;
SINGING SPIDER; Cyber fighters of Izz Ad-Din Al Qassam|Fraternal Jackal; DEXTOROUS SPIDER; PALE PANDA; MoneyTaker; Nexus Zeta; CHRYSENE;
ZooPark; The Gorgon Group|Subaat; RedAlpha|DeepCliff; HenBox; Stealth Mango and Tangelo; PowerPool|IAmTheKing;
Iron Group|Iron Cyber Group; MageCart; Domestic Kitten|Bouncing Golf|APT-C-50; Roaming Mantis|Roaming Mantis Group; GreyEnergy;
The Shadow Brokers|Shadow Brokers; EvilTraffic; HookAds; DNSpionage; Golden Chickens|Golden Chickens01; Golden Chickens02;
MUMMY SPIDER|TA542; Silence group; BOSS SPIDER; GURU SPIDER; SALTY SPIDER; NOMAD PANDA; Flash Kitten; TINY SPIDER; LUNAR SPIDER;
RATPAK SPIDER; SandCat; APT-C-27|GoldMouse|Golden RAT; Blackgear|Topgear|Comnie; Snooping Dragon; Honeybee; Lucky Cat|TA413; G0088;
DUNGEON SPIDER; Fxmsp; Gnosticplayers; OurMine; Pacha Group; ZOMBIE SPIDER; ViceLeaker; SWEED; TA428|Colourful Panda;
POISON CARP|Evil Eye; Calypso; TA2101|Maze Team|TWISTED SPIDER|Storm-0216|UNC2198|TUNNEL SPIDER; APT-C-34|Golden Falcon; luoxk;
RAZOR TIGER|APT-C-17; Budminer|Budminer cyberespionage group; Attor; APT-C-12|Sapphire Mushroom|NuclearCrisis; InvisiMole;
ANTHROPOID SPIDER|Empire Monkey|CobaltGoblin; CLOCKWORK SPIDER; DOPPEL SPIDER; MONTY SPIDER; NARWHAL SPIDER|TA544|Storm-0302;
NOCTURNAL SPIDER; SCULLY SPIDER; SMOKY SPIDER; VENOM SPIDER|badbullzvenom|badbullz; TA-ShadowCricket|Larva-24013; ItaDuke|DarkUniverse;
APT-C-38; Hive0081|SectorD01|Hunter Serpens; Dark Basin; XDSpy; TRACER KITTEN; FIN11|UNC902;
Ghostwriter|UNC1151|TA445|PUSHCHA|Storm-0257; Yanbian Gang; TRAVELING SPIDER; MALLARD SPIDER; RIDDLE SPIDER; SPRITE SPIDER;
SOLAR SPIDER; VIKING SPIDER; CIRCUS SPIDER; BAMBOO SPIDER; BOSON SPIDER; OVERLORD SPIDER; OUTLAW SPIDER; MIMIC SPIDER; HOUND SPIDER;
CYBORG SPIDER; Shakthak|Monster Libra; Gelsemium; BelialDemon; Common Raven|OPERA1ER|NXSMS|DESKTOP-GROUP; Antlion; TA554; Avivore;
HAZY TIGER|APT-C-08|TA397; BladeHawk; Killnet; Curious Gorge|UNC3742; Red Menshen; Cosmic Lynx; ModifiedElephant; RansomHouse;
Predatory Sparrow|Gonjeshke Darande; Kinsing|Money Libra; GamblingPuppet; APT9|NIGHTSHADE PANDA; Vicious Panda|SixLittleMonkeys;
Prying Libra; Thief Libra; Returned Libra|8220 Mining Group; TianWu; GOBLIN PANDA|Conimes|Cycldek; PARINACOTA|Wine Tempest;
DangerousSavanna; NoName057|NoName05716|05716nnm|Nnm05716; BITWISE SPIDER; Void Balaur; APT-C-60|APT-Q-12; RomCom|Storm-0978|UAT-5647;
BazarCall|BazzarCall; Moskalvzapoe|MAN1|TA511; TA570; Chamelgang|CamoFei; Karakurt|Karakurt Lair; DEV-0270|Nemesis Kitten|Storm-0270;
Prophet Spider|UNC961; Anonymous Sudan; RedGolf; Hagga|Aggah; SmugX; Worok; Storm-0324|TA543; Scattered Canary; AtlasCross;
Void Rabisu|Tropical Scorpius; Scarred Manticore; Keksec; Xiaoqiying|Teng Snake; SnakeCharmer; Redfly; TetrisPhantom; Earth Estries;
GoldenJackal; Lancefly; LofyGang; Storm-0062|Oro0lxy|DarkShadow; SparklingGoblin; Kasablanka;
YoroTrooper|Salted Earth|Sturgeon Fisher|ShadowSilk|Silent Lynx|Cavalry Werewolf|SturgeonPhisher|Comrade Saiga; SiegedSec;
RansomVC|Ransomed.vc; Carderbee; RedStinger|Bad Magic; Witchetty|LookingFrog; NB65|Network Battalion 65; GhostSec; OilAlpha; HiddenArt;
TA499|Vovan; BadRory; SharpPanda|Sharp Dragon; Guacamaya; KromSec; Cyber Av3ngers|Shahid Kaveh Group; Altahrea Team; 1937CN;
ShroudedSnooper; ShinyHunters; IronHusky; UserSec; TraderTraitor|Jade Sleet|UNC4899|Pukchong; TheDarkOverlord; UNC2565|Hive0127;
Desorden Group; Confucious; Kiss-a-Dog; TwoSail Junk; Xcatze; BlueBottle; Dalbit; SingularityMD; SCARLETEEL; DiceyF;
DEV-0950|Lace Tempest; WeRedEvils; Caracal Kitten|APT-Q-58; XakNet; DarkCasino; Prolific Puma; Bohrium; KAX17; MirrorFace|Earth Kasha;
VulzSecTeam|VulzSec; Chernovite; MurenShark|Actor210426; DriftingCloud; DragonSpark; FusionCore; AppMilad; UNC4841|SLIME57;
CL-STA-0043|Phantom Taurus|TGR-STA-0043; WeedSec; NewsPenguin; DefrayX|Hive0091; PerSwaysion; Webworm|Space Pirates; N4ughtysecTU;
Moshen Dragon; TiltedTemple; OldGremlin; CostaRicto; SilverFish; Blacktail; MalKamak; DragonForce; LightBasin|UNC1945|CL-CRI-0025;
Red-Lili; WildPressure; TunnelSnake; ScamClub; Daixin Team; AeroBlade; DEV-0569|Storm-0569; UAC-0118|FRwL|FromRussiaWithLove;
Sandman APT; BiBiGun; Solntsepek; GambleForce; PhantomControl; Team-Xecuter; KelvinSecurity; Storm-1113|APOTHECARY SPIDER;
HomeLand Justice; Gray Sandstorm; Threatsec; Cyber Toufan; UTA0178|UNC5221; Flax Typhoon|Ethereal Panda|Storm-0919; Cyber Partisans;
Caliente Bandits|TA2721; Cotton Sandstorm|Holy Souls|MARNANBRIDGE|NEPTUNIUM|HAYWIRE KITTEN; Blackwood; Denim Tsunami|KNOTWEED;
Pearl Sleet|LAWRENCIUM; Carmine Tsunami; Caramel Tsunami|SOURGUM; Storm-0867; Velvet Tempest|ALPHA SPIDER|ALPHV Ransomware Group;
Sunglow Blizzard; Vanilla Tempest|VICE SPIDER|Vice Society; Lilac Typhoon; Ruby Sleet|CERIUM; Phlox Tempest; Storm-1295; Storm-1167;
Opal Sleet|OSMIUM|Konni|Vedalia; Storm-1044; Storm-1084; Storm-1101; Storm-0381; Storm-0530|H0lyGh0st; Storm-0829|Nwgen Team;
TA2722|Balikbayan Foxes; Karkadann|Piwiks; Storm-0473|UNC2849; ShaggyPanther; Fishing Elephant|Outrider Tiger; RevengeHotels;
GhostEmperor|FamousSparrow|UNC2286|RedMike|OPERATOR PANDA; CardinalLizard; Enelink; Urpage; Retefe Gang|Retefe Group; Blackatom;
BANISHED KITTEN|Storm-0842; ProCC; ResumeLooters; ShadowSyndicate; LabHost; Cyber.Anarchy.Squad; GoldFactory; SPIKEDWINE;
UNC1549|Nimbus Manticore; Mogilevich; R00tK1T; Earth Krahang; Mirage Tiger; SilitNetwork; Edalat-e Ali; Saad Tycoon; UNC5174|Uteus;
CyberNiggers; Bignosa; BlackJack; CoralRaider; RUBYCARP; Starry Addax; Cyber Army of Russia Reborn; People's Cyber Army of Russia;
GhostR; ArcaneDoor; Storm-1849|UAT4356; Head Mare; CiberInteligenciaSV; RansomHub; Unfading Sea Haze; StucxTeam; FlyingYeti|Storm-1837;
SEXi; LilacSquid; Hunt3r Kill3rs; Gitloker; Sp1d3r; Bondnet; UAC-0020|Vermin|SickSync; Markopolo; Adrastea; JuiceLedger; RedJuliett;
SneakyChef; ALTDOS; BlueHornet|APT49|AgainstTheWest; HellHounds; IntelBroker; Dragonbridge|Spamouflage Dragon; Boolka; CloudSorcerer;
8220 Gang; Void Banshee; CRYSTALRAY; Lifting Zmiy; Nullbulge; Threat Actor 888; Stargazer Goblin; SAMBASPIDER;
UNC4393|CURLY SPIDER|STAC5777; TIDRONE; Actor240524; ZeroSevenGroup; IRLeaks; RaHDit|Russian Angry Hackers Did It;
Fail0verflow|Team Twiizer; HikkI-Chan; Earth Baxia; SloppyLemming; DragonRank; AzzaSec; Handala; CosmicBeetle; SkidSec|SkidSec Leaks;
Awaken Likho|Core Werewolf; CeranaKeeper; SongXY; TaskMasters|BlueTraveller; Anonymous64; Asnarök|Personal Panda; Shahid Hemmat;
RipperSec; LulzSec Black; OverFlame; IcePeony; DarkRaaS; Blackmeta|SN Blackmeta; EvilWeb; Evilbyte; TOXCAR CYBER TEAM; SYLHET GANG-SG;
SpaceBears; Nam3L3ss; FrostyNeighbor; Tstark; WageMole|Famous Chollima|UNC5267|Nickel Tapestry|Storm-1877|WaterPlum; APT73|Eraleig;
SilkSpecter; BrazenBamboo; Storm-2077|RedNovember; INDOHAXSEC TEAM; Massgrave; FunkSec; Storm-0940|CovertNetwork-1658|ORB07;
Anonymous KSA; Aggressive Inventory Zombies; LIMINAL PANDA; Altoufan Team; UAC-0185|UNC4221; Wassonite; Natohub; CoughingDown;
EC2 Grouper; Codefinger; Belsen Group; ExCobalt; WANDERING SPIDER|Dark Scorpius; JavaGhost; Angry Likho|Sticky Werewolf; PlushDaemon;
Larva-208|EncryptHub; Ukrainian Cyber Alliance; GreenSpot|PoisonVine|APT-Q-20; Teleboyi; TRIPLESTRENGTH; GamaCopy; Mora_001;
LinkC Pub|LinkC; ScreamedJungle; FishMedley; Swan Vector; Storm-0249; GOFFEE; Jabaroot|Jabaroot DZ; HollowQuill; DieNet|Shiite_Harvest;
REF7707|CL-STA-0049|Jewelbug; Reckless Rabbit; Ruthless Rabbit; UNK_RemoteRogue; PurpleHaze; Cyber Alliance; Chaya_004; Molatori;
Malsmoke; Luna Moth|Silent Ransom; LAUNDRY BEAR|TA488; Patched Lightning|Storm-0113; NightEagle|APT-Q-95; UNK_FistBump; UNK_DropPitch;
UNK_SparkyCarp; Crimson Collective; TheWizards; Curly COMrades; LongNosedGoblin; ShadyPanda; Educated Manticore; UnsolicitedBooker;
WARP PANDA; DarkGaboon|Vengeful Wolf|room155; GTG-1002; DragonBreath|Golden Eye Dog; PoisonSeed; GhostRedirector; BatShadow;
Water Bakunawa; DarkSpectre; UNC1069|MASAN|CryptoCore; UAT-7237|CL-STA-1062; Mocha Manakin; GreedyBear; UNG0901|Unknown-Group-901;
Scripted Sparrow; TA584|Storm-0900; Sinobi; BreachLaboratory; DarkPink|Saaiwc; ViciousTrap; Team46|TaxOff; ByteToBreach;
CryptoChameleon|UNC5356; Storm-1516|CopyCop; XinXin|changqixinyun; BladedFeline; INJ3CTOR3; TridentLocker; UNG0002; Amaranth-Dragon;
SHADOW-VOID-042; IronErn440; ComicForm; UNC6619|TGR-STA-1030|Shadow Campaigns; RedKitten; PayTool; UNK_AcademicFlare; Femwar02; SlopAds;
WhiteCobra; UAT-9921|VoidLink Operator; The Gentlemen; ChainedShark|Actor240820; GrayBravo; GTFire; NetRunnerPR;
Z-Pentest Alliance|Z-Pentest; 313 Team; Infrastructure Destruction Squad|Dark Engine; Cyber Islamic Resistance;
Conquerors Electronic Army; Keymous+|Keymous Plus; APTIran; TeamPCP|Altered Spider|PCPcat|ShellForce|DeadCatx3|CanisterWorm;
Bearlyfy|Labubu; Mythic Likho|Arcane Werewolf; Cyber Serp; RuskiNet; Coinbase Cartel; GrayCharlie; Ababil of Minab; CashRewindo;
SHADOW-AETHER-015; GopherWhisper; HexagonalRodent; Nickel Alley; NyxarGroup; FlowerStorm; Mr_Rot13; Shadow-Earth-053; LulzIntel;
Amethyst Rain|VolcanicTimber; Houndstooth Typhoon|HASSIUM|DRAGNET PANDA|deepclif;
Pinstripe Lightning|NIOBIUM|RENEGADE JACKAL|Desert Falcons|Scimitar; Storm-0252|CHATTY SPIDER; Wisteria Tsunami|MintedSoil; DriveSurge;
GHOST STADIUM; CL-UNK-1068; ZeffSec|Zeff Security; GreyVibe; SnowSoul; Narketing163; SHADOW-WATER-063; Inteid; Chronus Group;
BlackMaskers|BlackMaskers Team; FulcrumSec; Mysterious Elephant; Armored Likho|Eagle Werewolf; Scattered Lapsus Hunters; Hyadina;
Cavern Manticore; JACKPOT PANDA; JadePuffer; Fox Tempest; Orova; GlobalSecretGroup; ExfilSquad; ModernStealer; Conference Crew;
Blue Mockingbird; Bahamut; Medusa Group
`;

// Provenance: written from general knowledge for this project: gangs, hacktivists, leakers and armed groups in the news.
const others = `
LockBit|LockBit gang|LockBitSupp; REvil|Sodinokibi; DarkSide; BlackMatter; BlackCat|ALPHV; Conti|Conti Team; Cl0p|Clop|CL0P;
Black Basta; Hive gang; Royal gang; Rhysida; Qilin|Agenda; BianLian; Hunters International; 8Base; NoEscape; AvosLocker; Babuk;
Ragnar Locker; Cuba gang; Anonymous; LulzSec; Lizard Squad; AntiSec; Syrian Electronic Army; Cyber Caliphate; Guccifer 2.0|Guccifer;
Fancy Bears; CyberBerkut; IT Army of Ukraine; IT Army; NoName057(16); KillNet; People's Cyber Army; Impact Team; Turkish Crime Family;
The Dark Overlord|Dark Overlord; PoodleCorp; New World Hackers; Ghost Squad Hackers; RedHack; Armada Collective;
ShadowBrokers|TheShadowBrokers; CozyBear; FancyBear; Peace_of_Mind; Phineas Fisher; Team GhostShell|GhostShell; Rex Mundi; Hacker Croll;
Harak1r1; Lazarus; BlueNoroff; Gamaredon; Magecart; Islamic State|ISIS|ISIL|IS|Daesh; al-Qaeda|al-Qaida|Al Qaeda|al Qaeda; Taliban;
Hezbollah|Hizbollah|Hizbullah; Hamas; Houthis; Boko Haram; al-Shabaab|al-Shabab; FARC; IRA; PKK; Hells Angels; Cosa Nostra; 'Ndrangheta;
Camorra; Mafia; Yakuza; Proud Boys; Oath Keepers; Muslim Brotherhood; Houthi; Janjaweed; Business Club; Yahoo Boys; Lapsus$
`;

/** Threat groups and armed groups by their names in the news. */
export const threatGroups: ThreatGroup[] = [catalogued, others].flatMap(readEntries).map((row) => row.split('|'));

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
