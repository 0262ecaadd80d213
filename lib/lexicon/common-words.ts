import { readWords } from './read-list';

// Provenance: words written small in the training texts of UD English GUM (Georgetown, CC BY) and EWT (CC BY-SA 4.0) at least eight times, in the
// news of PolNeAR (2018) at least fifteen times, or in the cyber news of CASIE (2020) at least twelve times; counted by script, words only.
const common = new Set(
  readWords(`
'd 'll 'm 're 's 've a a.m. abandoned ability able aboard abortion about above abroad absolute absorb abstract absurd abuse academic
accept acceptable acceptance accepted accepting access accessible accident accompanied accomplish according account accurate accused
accuses accustomed achieve achieved achievement acknowledge acknowledged acquire acquired across act acted acting action active activist
activities activity actor actual ad add added addicted addiction adding addition additional address addressed addresses addressing
adequate adjust adjusted adjustments admin administration administrative administrator admit admitted adopt adopted adult advance advanced
advantage adversary advertising advice advise advised adviser advisories advisory advocacy advocate adware aesthetic affair affect
affected affiliate afford affordable afraid after aftermath afternoon afterward again against age aged agencies agency agenda agent
aggressive aging ago agree agreed agreement ah ahead aid aide aim aimed air aired airing airlines airport aka al alarm alcohol alert
aligned alike all alleged alliance allies allocated allow allowed allowing ally almost alone along alongside alot already alright also alt
alternative although altogether always am amazing america american amid amnesty among amount an analyses analysis analyst anchor ancient
and anger angry animal anniversary announce announced announcement annual anonymous another answer answered ant anthrax anti anticipated
antivirus anxiety any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize app apparent appeal appealing
appear appearance appeared appearing applauded application applied apply appointed appointment appreciate appreciated appreciation
approach approached appropriate approval approve approved arbitrary architect architecture archive are area arena argue argued arguing
argument arm armed army around arrange arranged arrest arrested arrival arrive arrived arriving art article artificial artist artistic
aside ask asked asking aspect assassination assault assembly assert asserted assess assessment assets assigned assist assistance assistant
associate associated assume assumed assuming assure assured astronauts asylum at ate atmosphere atomic atoms attached attachment attack
attacked attacker attacking attempt attempted attempting attend attendance attended attention attorney attract attracted attractive
attributed attribution auction audience audio audit austria authentic authenticate authentication authenticity author authorities
authority authorization authorized auto automatic availability available average avoid avoided award awarded aware awareness away awesome
awful awkward b babies baby back backdoor backed background backing backup backward bad badly bag bait balance balanced ball balloons
ballot ban band bank banking banned bar bare barely barrier base based basic basis bathroom battery battle battleground be beach beaches
bear bearded bearing beat beaten beating beautiful beauty became because become becoming bed been before began begin beginning begun
behalf behavior behind being belief believe believed belong below belt ben bending benefit benefited bernie beside best bet better between
beyond biased bid biden big bigger biggest bill billion billionaire bin biological bipartisan bird birth birthday bit bitcoin bite biting
bitter black blackmail blame blamed blasted blind blinking bloc block blockchain blocked blog blood blow blown blue board boarding boasted
boasts boat bob bodies body bogus bold bomb bombing bond book booked boom boost boot border born borrow both bother botnet bottom bought
bound bowl box boy boyfriend brain brand breaches break breakfast breaking breath breathe breeding bridge brief briefly bright brightness
bring bringing broad broadcast broader broke broken bronze brother brought brown btw budget buffer bug build building built bulb bulletin
bully bunch bundle burden bureau burn burning burst bus buses bush business businesses businessman busy but button buy buying by bye
bypass c ca cable cache cage calendar call called calling calm came camera camp campaign campaigned campaigning campus can cancel cancer
candidacy candidate cannot cant cap capabilities capability capable capacity capital captain capture captured car carbon card care career
careful caring carol carried carries carry carrying carson case cash cast casting cat catch categories category caucus caucuses caught
cause caused causing caution cautious cc ceiling celebrated cell census cent center central centre centrist centuries century certain
certainly certificate chain chair chairman challenge challenged challenging champion chance change changed changing channel chaos chapter
character characteristics characterized charge charged charter chat cheap cheaper check checked checking cheered cheers cheese chef
chemical chess chest chicken chief child children chip chocolate choice choose choosing chose chosen chris christie church cigarette
circle circumstances cited cities citing citizen city civic civil claim claimed claiming clash clashes class classes classic classical
classified clause clean cleaned cleaner cleaning clear clearer clearly cleveland click client climate climb clinch close closed closely
closer closing clothes clothing cloud club co coal coast coastal cocktail code coffee cognition cognitive coin coincidence cold collapse
collapsed collateral colleagues collect collected collection college color colored column com combat combination combined come comedian
comedy comfort comfortable coming command commander commanding comment commentary commented commercial commit commitment committed
committee common communicate communication communities community companies company compare compared comparison compassionate compelling
compete competition competitive complained complaint complete completed complex compliance complicated component composed composition
compound comprehensive compromise computer concentration concept concern concerned concerning conclude concluded conclusion concrete
condemn condemned condition conduct conducted conference confidence confident confidential configuration confined confirm confirmation
confirmed conflict confront confused congress congressman connect connected connection conscious consensus consequences conservative
consider considerable consideration considered considering consist consistent constant constituency constitutional construction consultant
consulting consumer consumption contact contacted contain contained containing contemporary contenders content contest contested context
continue continued continuing contract contrary contrast contribute contributed contribution control controlled controllers controversial
controversy convention conventional conversation converted convicted conviction convince convinced convincing cooked cooking cool
cooperation coordinate copies copper copy copyright core corn corner corporate corporations correct correction corrupt corruption cost
costly could counsel count counted counter counterparty counting countries country county coup couple coupled coupons courage course court
cover coverage covered covering cozy crack crap crash crashes crazy create created creating creation creative credential credit crew crime
criminal crisis critic critical criticism criticized crooks crop cross crossed crossing crowd crowded crucial crude cruel cruise crushed
cruz cry cryptocurrency cultural culture cup curb cure currency current curves custom customer cut cute cyber cyberattack cybercrime
cybercriminal cybersecurity cycle cyclone d dad daily damage damaging damn dance dancing danger dangerous daniel dark data database date
dated datetime dating daughter david day de dead deadly deal dealing dealt dear death debate debated debt debut decade decent decide
decided deciding decision declare declared decline declined decrypt decryption dedicated deemed deep deeper deeply default defeat defeated
defend defended defense defensive deficiency deficit define defined defining definition degree delay delayed delegate deleted deliberate
delicious deliver delivered delivery demand demanded demanding democracy democrat democratic demographic demonstrate demonstrated denial
denied denounced dentist deny denying department depend dependent depending deploy deployed deport deported deposit depth deputy describe
described describing description deserve design designed desire desk desktop desperate despite destination destiny destroy destroyed
destruction destructive detail detailed detained detect detection determine devastating develop developing development devoted df dial did
didnt die died differ difference different difficult difficulties difficulty digit digital dining dinner diplomatic dire direct directed
direction director directory dirty disability disable disabled disagree disappeared disappointed disaster disclose disclosed disclosure
discount discover discovered discovery discrimination discuss discussed discussing discussion disease dish dishes dislike dismissed
displaced display displayed dispute disrupt distance distinction distinguish distinguished distributed distribution district diverse
diversity divide divided dividends division divisive do doc doctor document documentation documented does dog doing dollar domain dominant
dominate dominated donald donated donations done donor dont door double doubt down download downloader downtime downtown dozen draft
drafted drag drama dramatic drank draw drawing drawn dream dress dressed drew dried drink drinking drive driven driver driving drop
dropped drove drug dry duck due dumb dump during dust duties duty dynamic e each eager earlier early earn earned earning earth ease easier
easily east eastern easy eat eaten eating echoed economic economists economy ecosystem ed edge edit editor editorial educated education
educational effect effective efficiency efficient effort egg eight eighteen eighth either elder elect elected election electorate electric
electrical electricity electronic element elevator eleven eliminated elite else elsewhere em email emailed embarrassing embrace embraced
emerged emergency emerging emissions emotional emphasis emphasize employed employee employment empty enable encourage encouraged
encouraging encrypt encryption end ended ending endorse endorsed endorsing enemies enemy energy enforcement engage engaged engaging engine
engineer engineering enjambment enjoy enjoyable enjoyed enormous enough ensure ensuring enter entered entering enterprise entertainment
enthusiastic entire entirely entities entitled entity entry environment environmental episode equal equality equipment equity equivalence
equivalent era error escalate escalation escape escaped espionage essence essential establish established establishment estate estimate
estimated et etc ethanol ethnic even evening event ever every everybody everyday everyone everything everywhere evidence evident evil
evolution evolutionary evolved evolving ex exact exam examined example excellent except exception exchange excited exciting exclusive
excuse executable execute executed execution executive exercise exfiltrate exfiltration exhibit exist existed existence existing exit
expand expanded expanding expansion expect expectations expected expecting expense expensive experience experienced experimental
experiments expert expertise expired explain explained explanation exploit exploitable exploitation exploited exploration explore expose
exposed exposure express expressed expression extend extended extension extensive extent external extort extortion extra extract extreme
extremely extremist eye f fabric face facebook faced facilities facility facing fact factor factory faculty fail failed failure fair
fairly faith fake fall fallen falling false familiar families family famous fan fantastic far fare farrier fashion fast faster fat fate
father fault favor favored favorite fax fear feared feathers feature featured federal fee feed feeding feel feeling feet fell fellow felt
female ferry festival few fewer fi fiction field fierce fifteen fifth fifty fight fighter fighting figure figured file filed fileless
filing fill filled film final finance financed financial financing find finding fine finger fingerprint finish finished fire firearm fired
firewall firing firm firmware first fish fishing fit fitness five fix fixed fixes fixing flag flat flaw fled fleeing flew flight flip
flood flooding floor florida flow flowers fluid fly flying focus focused focuses focusing fold folder folks follow followed followers
following food fool foot football for force forced forecast forefront foreign foreigners forensic forever forget forgot forgotten form
formal formed former fort forth forum forward forwarded fossil fought found founded founder four fourth fracking frame fraud fraudsters
fraudulent free freedom freeze french frequency frequent fresh friday friend friendly fringe from front frozen frustrated fuck fucking
fuel fueled full fun function functional functionality functioning fund fundamental funded funding fundraising funeral funny furniture
further future gain gained galleries gallery gambling game gang gap garnered gas gather gathered gathering gave gay gel gender general
generate generated generating generation generators genuine geographical geometry george get getting getty giant gift girl girlfriend give
given giving glad glass global go goal god goes going gold golden golf gone gonna good google gop gosh got gotta gotten govern governing
government governor grab grabbed grabbing grade graduate graduated grammar grand grant granted graphic grass grateful grave great greater
greatest green greeted grew grid gross ground group grow growing grown growth guarantee guaranteed guard guardian guess guest guidance
guide guidelines guilty gun guy h hack hacked hacker hacking had hair half hall hamster hand handed handful handle handled handling hang
hanging happen happened happening happiness happy hard harder hardest hardware harm harmful has hash hashtag hate hatred have having he
head headed heading headlines headquarters healing health healthcare healthy hear heard hearing heart heat heated heating heaven heavily
heavy hedge height heightened held helicopters hell hello help helped helpful helping hence her here herself hey hi hidden hide hiding
high higher highest highlight highlighted highly hijack hiking hill hillary him himself hire hired hiring historic historical history hit
hitting hm hold holding hole holiday home honest honey honor honored hope hoped hopeful hoping horrible horse hospital host hostage hosted
hostile hosting hot hotel hour hourly house housing how however http huge huh human humanity hundred hung hunh hunting hurt husband i ice
id idea ideal identical identifiable identified identifies identify identity if ignore ignored ill illegal im image imagination imagine
immediate immigrant impact impartial impersonate implement implementation implemented implications importance important impose imposing
impossible impressed imprisoned improper improve improved improvement improving in inaccurate inappropriate inbox incentive inch incident
incitement incites inclined include included including inclusive income increase increased increasing incredible incumbent indeed
independence independent indicate indicated indication indictment individual industrial industries industry inexpensive infect infection
inflation influence influenced influential info inform information informed infrastructure ingredients inhabitants inherent initial
initiated initiative inject injection injured injury inner innocent innovation input inquiry insects insecure inside insiders insist
insisted inspire inspired install installation installed instance instant instead institutions instructed instructions instructor
insulting insurance insurgent integration intellectual intelligence intend intended intense intent interaction intercept interconnect
interest interested interesting interface interfere interference internal international internet interpreted interrupted interstellar
intervention interview interviewed into introduce introduced intrusion invented invest invested investigate investigated investigation
investigators investment invitation invite invited invoked involve involved involvement involving iodine iphone iron islamists island
isolated israel issue issued it item itself ive james jeb jeff jet jim job joe john join joined joining joint joke joking journal
journalist journey joy judge judgment judicial jump jumped jury just justice justified kasich kay keep keeping kept kernel key kick kicked
kid kidding kill killed killing kim kind kinda king kit kitchen knew knock knocked know knowing knowledge knowledgeable known l la label
labor lack lacked lady laid land landed landing language laptop large largely larger largest last lasted lasting late lately later latest
latter laugh launch launched launching law lawsuit lawyer lay lazy ld2d lead leader leadership leading leak leaked lean leaning learn
learned learning leash least leave leaving led left leg legacy legal legend legislation legislative legislature legitimate lemon length
less lesser lesson let letter level leverage lexical liar liberal liberties liberty librarians library license licensed lie lied life
lifestyle lift lifted light lighting like liked likely likewise limit limitations limited line lined linguistic link linked liquid
liquidation list listed listen listened listening listing literature little live lived living load loading loan lobby lobbying local
located location lock locked log logic login logo lol long longer longest longtime look looked looking loose lose losing loss losses lost
lot loud love loved lovely loving low lower luck lucky lucrative lunch lure m m16 machine macro mad made magazine magic magnificent mail
mailings main mainland mainly mainstream maintain maintained maintaining maintenance major majority make making male malicious malware man
manafort manage managed management manager managing mandate mandatory manner manual manufacturer manufacturing many map march marco margin
marie mark marked market marketing marketplace marriage marry mary mass massive match mate material math mathematical mathematician
mathematics matter maximum may maybe mayor me meal mean meaning meant meanwhile measure measured meat mechanic mechanism media median
medical medicine medium meet meeting member membership memo memorial memories memory men mental mention mentioned menu mercury mere merely
merger merit mess message met metal meter method metro mhm michael michelle microcode mid middle midst might migrants mike mild mile
militant military million mind minded mine minimum minister minor minority minus minute misleading misogynist miss missed missile missing
mission mistake mitigate mitigation mix mixed mm mocked model moderate moderator modern modification modified modify module mogul mom
moment momentum monday money monitor monitoring month monthly moon moral morality more moreover morning mosque most mother motion
motivation mouth move moved movement movie moving much multi multiple multitasking murder murdered muscle museum music musical must
mutation my myself n n't na nail naked name named naming narrative narrow nasa nasty nation national nationalist nationwide native natural
nature navy near nearby nearly neat necessarily necessary neck need needed negative negotiated negotiating neighborhood neighboring
neither neologism nervous nest net network neutral never nevertheless new newer newly newspaper next nice night nine no noble nobody noise
nominate nominated nominating nominee non none nonetheless nonprofit noon nor normal north northeast northeastern northern northwest nose
not notable note noted nothing notice noticed notification notify noting notion novel now nowadays nowhere nuclear number numbered
numerous nutritional o oath obama object objective observations observed obstacle obtain obtained obvious occasion occupation occur
occurred ocean odd of off offended offensive offer offered offering office officer official offline often oh oil ok okay old older oldest
on once one ongoing online only onto op open opened opening openly operate operating operation operational operative operator opinion
opponent opportunities opportunity oppose opposed opposing opposite option or orange order ordered org organisation organization organize
organized organizing orientation oriented original other otherwise ought our ourselves out outcome outer outlets outright outside
outstanding over overall overcome overflow overhaul overnight overpriced overseas oversight overthrow overtime overwhelming owe own owned
owner ozone p p.m. pace pack package packed packets page paid pain paint painting pair pan panel panic pants paper parallel parameters
parent paris park parking parser part partial participant participate participated participation particles particular particularly parties
partisan partner party pass passed passes passing passionate passport password past patch patches path patience patient pattern paul pause
pay payer paying payload payment pdf peace peaceful peak pence pending peninsula people per perceived percent percentage perfect perform
performance performed performing perhaps period permanent permission permit permitted persistent person personal personality perspective
persuade pet peter petroleum phase phenomenon philosophy phish phishers phone phony photo photograph photographer photography phrase
physical pic pick picked picking picture piece pig pile pilot pin pipeline pitch pivot pizza place placed plain plan plane planet planned
planning plant plastic platform play played player playing pleaded pleasant please pleased pleasure pledge pledged plenty plug plugin plus
pm podcast poetry point pointed pointing poison polar police policies policing policy polite political politician politics poll polling
pollster pollution pool poor pop pope popular popularity populated population populist populous port portal portion portrayed pose posed
position positioned positive possession possibilities possibility possible post posted posting potent potential pounds poured poverty
power powerful practical practice praise praised pray pre precise predators predict predicted prefer preferred pregnant premium
preparation prepare prepared preparing presence present presentation presented preserve preserved presidency president presidential press
pressed pressure presumptive pretend pretty prevail prevent prevented previous prey price priced pricing pride priest primaries primarily
primary prime principal principle print printed printer printing prior priority prison privacy private privilege privileged prize pro
problem procedure proceed proceeded process processes processing processors proclaimed produce produced producers product production
productive professional professor profile profit profound program programming progress progressive prohibited project projected prominent
promise promised promising promote promoted promoting promotional prompt prompted pronounced proof propaganda proper properly properties
property proposal propose proposed prosecuted prospect prosperity prosperous protect protected protection protest protesters protocol
proud prove proved proven provide provided provider providing provision provocation proxy psychology public publication publicly publish
published pull pulled punch punitive puppy purchase purchased pure purple purpose pursue push pushed pushing put putting q qualified
quality quantity quarter quartile question questioned quick quickly quiet quit quite quo quote quoted rabbit race racial racist radiation
radical radio raise raised raising rallies rally rallying ran random range ranging rank ranked ranking ransom ransomware rapidly rare rat
rate rated rather rating rattled rays re reach reached reaches reaching react reaction read readers reading ready real realdonaldtrump
reality realize realized reason reasonable rebel rebuild rebuilding recall recalled receipt receive received receiving recent recipient
recognition recognize recognized recommend recommendation recommended reconciliation reconnaissance reconsider record recorded recording
recover recovery recruiting red redirect reduce reduced refer reference referenced referencing referred referring reflect reflected reform
refugee refund refusal refuse refused regain regard regarded regarding regardless regime region regional register registered regret
regular regularly regulation reiterated reject rejected relate related relation relationship relative relaxed release released relevant
reliable relief relies religion religious rely remain remained remaining remarkable remarks remember remembered reminded reminder remote
remove removed renewed rent rental rep. repair repeal repeat repeated repeatedly replace replaced replacement replication replied reply
report reported reportedly reporter reporting repositories repository represent representation representative represented representing
republican reputation request requested require required requirement requiring rescue research researcher reserved reserves reset resident
residential resign resigned resistance resolve resolved resort resources respect respected respond responded respondents response
responsibilities responsibility responsible rest restaurant restore restored restrictions result resulted resume retail retain retirement
retrieve return returned returning reveal revealed revenue reversed review reviewed revised revival revolution reward rhetoric rich
richard rid ride riding rigged right ring rip ripe ripped rise rising risk rival river road robot rock rogue role roll rolled romantic
room root rose rough roughly round route router routine rubio rude rule ruled ruling run runner running rush s sacrifice sad safe safer
safety said sake salary sale salon salt same sample sampling sand sandbox sanders sandwich santorum sara sat satisfied satisfy save saved
saving saw say saying scale scam scammer scan scandal scare scared scenario scene schedule scheduled scheme school science scientific
scientists score scored scott scramble screen screening screenshots script scrutiny sea seal search searching season seat seated second
secondary secret secretary section sector secure secured security see seeing seek seeking seem seemed seen seized select selected
selection self sell sellers selling semantic semi senate senator send sender sending senior sense sensitive sensors sent sentence separate
separated serial series serious serve served server service serving session set setting settle settled settlement settlers setup seven
seventy several severe severity sex sexual shadow shake shall shape shaped share shared sharing sharp she sheet shell shift shifted
shifting ship shipping shirt shit shock shocked shoe shoot shooting shop shopping short shot should shoulder shouting show showed shower
showing shown shut shuttle sick side sight sign signal signature signed significant signing silent silver similar simple simply since
single sink sir sister sit site sitting situation six sixteen sixth size skill skilled skin skip sky slammed slate slavery sleep sleeping
slice slight slot slow slowly small smaller smart smartphone smell smile smoke smoking smooth snake so social socialist society soft
software soil sold soldier solid solidarity solution solve solving some somebody somehow someone something sometime somewhat somewhere son
song soon sooner sophisticated sore sorry sort sought soul sound sounded source south southeast southern space spacetime spam speak
speaker speaking spear special specialized species specific spectacular speech speeches speed spend spending spent spheres spin spirit
spiritual split spoke spoken spokesman spokesperson spokeswoman sponsor sponsored spoof sports spot spotlight spray spread spring spy
spyware square stability stable stack staff staffers stage stake stance stand standard standing star stark start started starting state
stated statement statewide station statistics statue status statute stay stayed staying steal steel steep stem step stepped stick still
stimulus stock stole stolen stone stood stop stopped stopping storage store stored stories storm story straight strain strange strategic
strategies strategist strategy stream street strength strengthen stress stressed stretch strict strike striking string strive strong
stronger strongest struck structure struggle struggled struggling stuck student studied studies study studying stuff stunning stupid style
sub subject submit submitted subscribe subscription subsequent substance substantial subtle succeed succeeded success successful such suck
sudden suddenly sue suffer suffered suffering sufficient suggest suggested suggesting suggestion suicide suit sum summary summer sun
sunday sunny super superb superdelegate superior supplies supply support supported supporter supporting suppose supposed sure surface
surge surgery surprise surprised surprising surrender surrogate surrounded surrounding surveillance survey surveyed survival survive
survived susceptible suspect suspected suspend suspended suspicious sustain sustained sway sweeping sweet swept swing switch switched
symbol sympathy syntactic system systematic t table tactic tail take taken takeover taking talent talented talk talked talking tame tank
tap target targeted targeting task taste tasted taught tax taxes taxi taxpayers tea teach teacher teaching team tear tech technical
technologies technology ted teeth telecom telephone televised television tell telling temperature temples temporary ten tend tenure term
terrible territory terror terrorism terrorist test tested testified testimony testing texas text textile th than thank that the theft
their them theme themselves then theories theory therapy there therefore these they thick thieves thin thing think thinking third thirty
this thorough those though thought thousand threat threaten threatened threatening three threw through throughout throw thrown thus ticket
tie tied tight tighten till time timely timestamp timing tiny tip tire tired title titled to today toes together token told tolerate
tomorrow tone tonight tons too took tool top topic total touch touched tough tougher tour tourism tourist toward town toxic track tracking
trade traded trading tradition traditional traffic tragedy trail train trained training transaction transfer transform transgender transit
transition translated translation transmedia transparent transport transportation trash travel traveled traveling travelling treat treated
treatment tree tremendous trend trial tribal trick tried tries trigger trillion trip trojan troops tropical trot trouble troubled truck
true truly trump trust trusted truth try trying tuesday turn turned turning turnout tv tweet tweeted tweeting twelve twenty twice twitter
two type typical u ugly uh ultimate um un unable unaware uncertain uncertainty unclear undecided under underground undermine understand
understanding understood undocumented unexpected unfair unfit uniform unique unit unite united unity universal universities university
unknown unless unlike unlikely unlimited unlock unprecedented unrelated unsure until unusual up upcoming update updated upgrade upload
upon upper upset ur urban urge urged urgent urging use used useful user username using usual utility v vacation validate validation valley
valuable value variant variety various vast vector vehicle vendor venture verification verify version versus very vet veteran vetted via
vice victims victories victory video view viewed viewers viewing vigilant village vince vintage violation violence violent virus viruses
visa visible vision visit visited visiting visitors vital vlog voice voiced volunteer vote voted voter voting vowed vs. vulnerabilities
vulnerability vulnerable w wage wai wait waited waiting waive wake walk walked walking wall wallet wanna want wanted wanting war warm
warming warn warned warning was wash waste wasted watch watched watching water wave waving way we weak weakness weaknesses wealth wealthy
weapon wear wearing weather web website wedding week weekend weekly weight weird welcome welcomed welcoming well went were west western
wet what whatever whatsoever when whenever where whereas wherever whether which while white who whoever whole whom whose why wide widely
wider widespread wife wiki wikihow wikinews wild will willing win wind window wine wing winking winner winning winter wipe wire wise wish
wishes with withdraw within without witness witnessed witnesses wo wolf wolves woman women won wonder wonderful wondering wont word
wording work workarounds worked worker workforce working world worldwide worm worried worries worry worse worship worst worth would
wounded wow wrap write writer writing written wrong wrongdoing wrote www x y ye yeah year yearly yellow yesterday yet yield yo yoga york
you young younger your yourself youth zero zone
`),
);

/** Whether a word (in lower case) is common in English when it is written small, or the plural of one that is. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || (word.endsWith('s') && common.has(word.slice(0, -1)));
}
