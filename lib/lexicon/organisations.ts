import { readEntries } from './read-list';

// Provenance: names in the news, written from general knowledge for this project.

const companies = `
Google; Alphabet; Microsoft; Apple; Facebook; Meta; Twitter; Amazon; Amazon Web Services; AWS; Netflix; Yahoo; Oracle; IBM; Intel; AMD;
Nvidia; Cisco; Cisco Systems; Dell; HP; Hewlett-Packard; Hewlett Packard Enterprise; Samsung; Sony; Sony Pictures;
Sony Pictures Entertainment; LG; Huawei; ZTE; Lenovo; Xiaomi; Alibaba; Tencent; Baidu; ByteDance; TikTok; Uber; Lyft; Airbnb; PayPal;
eBay; Visa; Mastercard; MasterCard; American Express; Equifax; Experian; TransUnion; Target; Walmart; Wal-Mart; Home Depot; Marriott;
Hilton; Hyatt; Starwood; InterContinental; British Airways; Lufthansa; Air France; Cathay Pacific; Delta; Boeing; Airbus;
Lockheed Martin; Northrop Grumman; Raytheon; General Dynamics; BAE; BAE Systems; Thales; Rolls-Royce; Siemens; Bosch; Volkswagen; BMW;
Toyota; Honda; Nissan; Renault; Tesla; SpaceX; Ford; General Motors; General Electric; Shell; BP; ExxonMobil; Gazprom; Rosneft;
Saudi Aramco; Aramco; Maersk; A.P. Moller-Maersk; Merck; Pfizer; Novartis; Bayer; AstraZeneca; Moderna; FedEx; UPS; DHL; TNT Express;
Mondelez; WPP; Deloitte; PwC; PricewaterhouseCoopers; KPMG; Ernst & Young; Accenture; Capgemini; Booz Allen Hamilton; Palantir;
NSO Group; Hacking Team; HackingTeam; FinFisher; Gamma Group; Cellebrite; Candiru; Intellexa; Cambridge Analytica;
Internet Research Agency; Wagner; Wagner Group; Goldman Sachs; JPMorgan; JPMorgan Chase; JP Morgan; Morgan Stanley; Citigroup; Citibank;
Bank of America; Wells Fargo; HSBC; Barclays; Lloyds; Santander; Deutsche Bank; Credit Suisse; UBS; BNP Paribas; ING; Swift; SWIFT;
Sberbank; VTB; Bangladesh Bank; Western Union; Coinbase; Binance; Bitfinex; Mt. Gox; Verizon; AT&T; Vodafone; T-Mobile; Sprint; Comcast;
Time Warner; Disney; Warner Bros; Viacom; Telefonica; Telefónica; Orange; Deutsche Telekom; TalkTalk; BT; Telegram; WhatsApp; Instagram;
Snapchat; Snap; LinkedIn; YouTube; Reddit; Wikipedia; Wikimedia; Mozilla; GitHub; GitLab; Docker; Red Hat; Canonical; Adobe; Salesforce;
SAP; VMware; Citrix; Dropbox; Slack; Zoom; Atlassian; Cloudflare; Akamai; Fastly; GoDaddy; DigitalOcean; OVH; SolarWinds; Kaseya;
Colonial Pipeline; JBS; Norsk Hydro; Anthem; Ashley Madison; Avid Life Media; Adult Friend Finder; MySpace; Tumblr; Spotify; Epic Games;
Valve; Nintendo; Activision; Blizzard Entertainment; Ubisoft; Electronic Arts; Riot Games; Foxconn; Qualcomm; Broadcom; Arm; TSMC;
Western Digital; Seagate; Logitech; Netgear; D-Link; TP-Link; Ubiquiti; Linksys; Asus; Acer; Toshiba; Panasonic; Philips; Nokia;
Ericsson; BlackBerry; Motorola; Zomato; OpenAI; Anthropic; DeepMind; Stripe; Square; Robinhood; Quora; Yandex; Mail.ru; VKontakte;
Kakao; Naver; Line; Rakuten; SoftBank; Tata; Infosys; Wipro; Reliance; Radisson; Westinghouse; Medtronic; Abbott; Dailymotion; Gemalto;
Signal Foundation; Proton; ProtonMail; LastPass; Okta; Twilio; MailChimp; Mailchimp; LabCorp; Quest Diagnostics; Premera
`;

const securityVendors = `
Kaspersky; Kaspersky Lab; Kaspersky Labs; Symantec; McAfee; FireEye; Mandiant; CrowdStrike; Trend Micro; ESET; F-Secure; WithSecure;
Sophos; Bitdefender; Avast; AVG; Avira; Malwarebytes; Check Point; Check Point Software; Palo Alto Networks; Unit 42; Fortinet;
FortiGuard Labs; Proofpoint; Cylance; SecureWorks; Secureworks; Dell SecureWorks; Rapid7; Tenable; Qualys; Imperva; Radware;
Arbor Networks; Recorded Future; ThreatConnect; Flashpoint; Digital Shadows; IntSights; Cybereason; SentinelOne; SentinelLabs;
Carbon Black; Tanium; Dragos; Claroty; Nozomi Networks; CyberX; Armis; Group-IB; Positive Technologies; Doctor Web; Dr. Web; Dr.Web;
Qihoo 360; 360 Netlab; QiAnXin; ClearSky; ClearSky Cyber Security; Intezer; Volexity; Cisco Talos; Talos; RiskIQ; Netskope; Zscaler;
Zimperium; Lookout; Citizen Lab; Team Cymru; Shadowserver; Shadowserver Foundation; HackerOne; Bugcrowd; Synack; Trail of Bits;
NCC Group; Fox-IT; Trustwave; SpiderLabs; Webroot; ZeroFox; ZeroFOX; Area 1 Security; Barracuda; Barracuda Networks; Mimecast; Agari;
KnowBe4; PhishMe; Cofense; PhishLabs; Emsisoft; Coveware; Chainalysis; Elliptic; Anomali; AlienVault; Splunk; Elastic; Elastic Security;
Huntress; Red Canary; Sekoia; Sygnia; Varonis; BitSight; SecurityScorecard; UpGuard; Kryptos Logic; MalwareHunterTeam; Morphisec;
Bromium; Endgame; Invincea; iSight Partners; iSIGHT Partners; iSight; Lastline; NetWitness; RSA; RSA Security; Verint; Verisign;
iDefense; Taia Global; Intel 471; TrendMicro; Trellix; Lab52; Wordfence; Sucuri; SiteLock; Acunetix; Netcraft; Pen Test Partners;
Comparitech; vpnMentor; Hold Security; 4iQ; Risk Based Security; Identity Theft Resource Center; Zscaler ThreatLabZ; AhnLab; Cybernews;
Onapsis; Eclypsium; Wiz; Snyk; Sonatype; Veracode; Synopsys; Bishop Fox; IOActive; SEC Consult; Duo Security; Forcepoint;
Raytheon Websense; Websense; Damballa; Seculert; Mossack Fonseca; Nuix; Kroll; Ponemon Institute; Gartner; Forrester; IDC; SANS;
SANS Institute; Malwarebytes Labs; Project Zero; Google Project Zero; Threat Analysis Group; Zero Day Initiative;
Microsoft Threat Intelligence; X-Force; IBM X-Force; Insikt Group; Secunia; Datto; Sylint; VirusTotal
`;

const outlets = `
Reuters; REUTERS; Thomson Reuters; Associated Press; AP; Agence France-Presse; AFP; Bloomberg; Bloomberg News; BBC; BBC News; CNN;
CNNMoney; CNBC; NBC; NBC News; MSNBC; ABC News; CBS; CBS News; Fox News; Fox; NPR; PBS; C-SPAN; Sky News; ITV; Channel 4; Al Jazeera;
RT; Russia Today; Sputnik; TASS; RIA Novosti; Interfax; Xinhua; Global Times; South China Morning Post; Yonhap; Kyodo; NHK;
New York Times; The New York Times; NYT; Washington Post; Wall Street Journal; WSJ; Financial Times; USA Today; USA TODAY;
Los Angeles Times; L.A. Times; Chicago Tribune; Boston Globe; Politico; Axios; Guardian; The Guardian; Observer; Independent; Telegraph;
Daily Telegraph; Daily Mail; MailOnline; Mirror; Times of London; Sunday Times; The Times; Economist; The Economist; New Yorker;
Atlantic; Vox; Slate; Salon; Wired; WIRED; Motherboard; Vice; VICE; The Verge; Verge; Ars Technica; TechCrunch; ZDNet; CNET; Gizmodo;
Engadget; Mashable; BuzzFeed; BuzzFeed News; HuffPost; Huffington Post; Business Insider; Forbes; Fortune; Time; TIME; Newsweek;
The Hill; Daily Beast; The Daily Beast; The Intercept; Intercept; ProPublica; Bellingcat; WikiLeaks; Wikileaks; DCLeaks; DDoSecrets;
KrebsOnSecurity; Krebs on Security; BleepingComputer; Bleeping Computer; Threatpost; The Register; Register; Dark Reading; SecurityWeek;
CyberScoop; The Record; Infosecurity Magazine; SC Magazine; The Hacker News; Computer Weekly; Computerworld; InfoWorld; PCWorld;
PC World; PCMag; The Inquirer; Softpedia; Recode; Quartz; Le Monde; Le Figaro; Liberation; Der Spiegel; Spiegel; Die Zeit; Bild;
Süddeutsche Zeitung; Frankfurter Allgemeine; Deutsche Welle; ZDF; ARD; El Pais; El País; El Mundo; La Repubblica; Corriere della Sera;
La Stampa; Haaretz; Times of Israel; Jerusalem Post; Ynet; Hindu; Times of India; Hindustan Times; NDTV; Dawn; Straits Times;
Sydney Morning Herald; Globe and Mail; Toronto Star; CBC; CBC News; CTV; Novaya Gazeta; Kommersant; Meduza; The Insider; Moscow Times;
Kyiv Post; Ukrainska Pravda; Radio Free Europe; RFE/RL; Voice of America; Breitbart; Gawker; Wikinews; Medium; Denník N; Daily N; CTK;
ČTK; Irish Times; Scotsman; Herald; KCNA; Korean Central News Agency; WCMH-TV; heise.de; Heise; Golem; Axel Springer; McClatchy;
Gannett; Tribune Publishing; New York Post; New York Daily News; Miami Herald; Dallas Morning News; Houston Chronicle;
San Francisco Chronicle; Seattle Times; Denver Post; Minneapolis Star Tribune; Philadelphia Inquirer; Baltimore Sun; Washington Times;
Washington Examiner; Roll Call; National Review; Weekly Standard; Mother Jones; The Nation; Rolling Stone; Vanity Fair; Esquire;
Foreign Policy; Foreign Affairs; Lawfare; National Public Radio
`;

const agencies = `
FBI; Federal Bureau of Investigation; CIA; Central Intelligence Agency; NSA; National Security Agency; DHS;
Department of Homeland Security; Homeland Security; CISA; Cybersecurity and Infrastructure Security Agency; DOJ; DoJ;
Department of Justice; Justice Department; DOD; DoD; Department of Defense; Defense Department; State Department; Treasury;
Treasury Department; Department of the Treasury; Commerce Department; Energy Department; OFAC; Office of Foreign Assets Control;
Secret Service; US Secret Service; ODNI; Office of the Director of National Intelligence; DIA; Cyber Command; USCYBERCOM;
US Cyber Command; NIST; NASA; FDA; FTC; FCC; SEC; IRS; EPA; OPM; Office of Personnel Management; US-CERT; ICS-CERT; CERT; CERT/CC;
CERT-UA; CERT-EU; CERT-In; CERT-FR; ENISA; Europol; Interpol; INTERPOL; Eurojust; NATO; Nato; UN; U.N.; United Nations; UNICEF; UNESCO;
WHO; World Health Organization; World Health Organisation; IMF; International Monetary Fund; World Bank; WTO; OECD; OSCE; OPCW; IAEA;
ICAO; ITU; G7; G20; BRICS; ASEAN; African Union; Arab League; European Commission; European Parliament; European Council;
Council of Europe; European Court of Human Rights; European Court of Justice; ICJ; ICC; International Criminal Court;
International Court of Justice; Security Council; General Assembly; Congress; US Congress; House of Representatives; Senate;
House Intelligence Committee; Senate Intelligence Committee; Supreme Court; High Court; Democratic National Committee; DNC; DCCC;
Democratic Congressional Campaign Committee; Republican National Committee; RNC; GOP; Democratic Party; Republican Party; Labour;
Labour Party; Conservative Party; Tory Party; Liberal Democrats; SNP; UKIP; Green Party; Tories; Republicans; Democrats; CDU; SPD; AfD;
En Marche; En Marche!; United Russia; Communist Party; Chinese Communist Party; CCP; Workers' Party; Likud; BJP; House of Commons;
House of Lords; Parliament; Home Office; Foreign Office; Cabinet Office; Ministry of Defence; MoD; MOD; Ministry of Defense;
Foreign Ministry; Defence Ministry; Defense Ministry; Interior Ministry; Ministry of State Security; MSS; Ministry of Public Security;
Ministry of Foreign Affairs; GCHQ; MI5; MI6; NCSC; National Cyber Security Centre; NCA; National Crime Agency; Met; Met Police;
Metropolitan Police; NHS; National Health Service; Royal Navy; RAF; Royal Mail; Ofcom; ICO; Information Commissioner's Office; HMRC;
Crown Prosecution Service; FSB; SVR; GRU; KGB; FSO; Federal Security Service; Roskomnadzor; Unit 26165; Unit 74455; Unit 29155;
Unit 61398; PLA; People's Liberation Army; Reconnaissance General Bureau; RGB; Bureau 121; Lab 110; IRGC;
Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; MOIS; Quds Force; Basij; Mossad; Shin Bet; IDF;
Israel Defense Forces; ISI; RAW; BND; BfV; BSI; BKA; Verfassungsschutz; Bundeswehr; DGSE; DGSI; ANSSI; CNIL; AIVD; MIVD; NIS;
National Intelligence Service; ASIO; ASD; ACSC; Australian Signals Directorate; Australian Cyber Security Centre; CSIS; CSE;
Communications Security Establishment; RCMP; Canadian Centre for Cyber Security; GCSB; SBU; SSSCIP; Security Service of Ukraine;
CCD COE; CCDCOE; NUKIB; NÚKIB; BIS; NCOZ; SITEL; CERT.pl; KNF; CNCERT; JPCERT; JPCERT/CC; KISA; KrCERT; Singapore Cyber Security Agency;
Federal Reserve; Fed; Bank of England; European Central Bank; ECB; Bundesbank; Nasdaq; NASDAQ; New York Stock Exchange; NYSE;
London Stock Exchange; FIFA; UEFA; IOC; International Olympic Committee; IAAF; WADA; World Anti-Doping Agency; USADA; IFA;
Amnesty International; Human Rights Watch; Greenpeace; Red Cross; ACLU; EFF; Electronic Frontier Foundation; Open Society Foundations;
Soros Foundation; Tor Project; Chaos Computer Club; MITRE; Internet Society; ICANN; IETF; W3C; Linux Foundation;
Apache Software Foundation; Free Software Foundation; Internet Archive; Atlantic Council; RAND; RAND Corporation; Brookings Institution;
Carnegie Endowment; Council on Foreign Relations; Chatham House; IISS; RUSI; Freedom House; Pew Research Center; Church of Scientology;
Scientology; Vatican Bank; MIT; Harvard; Harvard University; Stanford; Stanford University; Princeton; Yale; Oxford University;
Cambridge University; University of Cambridge; University of Oxford; Carnegie Mellon; Carnegie Mellon University; Georgia Tech;
Johns Hopkins; Johns Hopkins University; Columbia University; UC Berkeley; Berkeley; US Army; US Navy; US Air Force; U.S. Army;
U.S. Navy; Army; Navy; Air Force; Marine Corps; Coast Guard; National Guard; Joint Chiefs of Staff; National Security Council; NSC;
Interior Department; Transportation Department; Department of Energy; Border Force; Customs and Border Protection; ICE; TSA; FAA; NTSB;
CDC; FEMA; US Attorney's Office; Special Counsel; Internet Crime Complaint Center; IC3; National Crime Squad; High Tech Crime Unit;
GIGN; Guardia Civil; Carabinieri; Gendarmerie; Politie; Bundespolizei; Federal Trade Commission; Federal Communications Commission;
Food and Drug Administration; Securities and Exchange Commission; Federal Election Commission; FEC; Census Bureau;
Office of Management and Budget; OMB; Government Accountability Office; GAO; Environmental Protection Agency;
National Institute of Standards and Technology; United Nations Security Council; ROC; IPC; Interfax Group; Trump Organization;
Clinton Foundation; Clinton campaign; Trump campaign; Trump administration; Obama administration; Biden administration;
Bush administration; Macron campaign
`;

/** Organisations by the names they have in the news: companies, security vendors, news outlets, institutions. */
export const organisations: string[] = [companies, securityVendors, outlets, agencies].flatMap(readEntries);

/** Of those names, the ones that are as often something else: counted only where the words around them say so. */
export const ambiguousOrganisations: ReadonlySet<string> = new Set(
  readEntries(`
Target; Delta; Ford; Shell; Orange; Sprint; Square; Line; Snap; Meta; Arm; Swift; Zoom; Slack; Visa; Wagner; Elastic; Wiz; Lookout;
Endgame; Fox; Vice; Time; TIME; Wired; Slate; Salon; Atlantic; Observer; Independent; Mirror; Register; Herald; Hindu; Dawn; Medium;
Fortune; Quartz; Intercept; Verge; Economist; Telegraph; Guardian; Met; Fed; ICE; WHO; RT; Labour; Congress; Parliament; Army; Navy;
Treasury; Senate; Disney; Docker; Telegram; WhatsApp; Instagram; Snapchat; TikTok; YouTube; Reddit; Wikipedia; Dropbox; LinkedIn;
Berkeley; Talos; RAW; RGB; BIS; NIS; ISI; ASD; CSE; SEC; AP; CERT; RSA; Proton; Stripe; Reliance; Axios; Golem; Philips; Gartner; Honda;
Medium; VirusTotal; Time Warner; Forrester; Kroll; Abbott; Salon; Princeton; Yale
`),
);
