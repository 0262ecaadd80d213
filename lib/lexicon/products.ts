import { readEntries } from './read-list';

/**
 * Products, malware, vulnerabilities and operations: capitalised names in cyber news that are no party. Where a company and its product
 * share a name (`Twitter`) only the lists of organisations hold it. Provenance: written from general knowledge for this project.
 */
export const products: string[] = readEntries(`
Windows; Windows 10; Windows 7; Windows XP; Windows 8; Windows 11; Windows Server; Windows Defender; Windows Update; Microsoft Windows;
Microsoft Word; Microsoft Excel; Microsoft Office; Microsoft Outlook; Microsoft Exchange; Microsoft Edge; Microsoft Teams;
Exchange Server; Microsoft Exchange Server; Office 365; Office; Outlook; Excel; PowerPoint; Word; Access; SharePoint; OneDrive; Azure;
Active Directory; Internet Explorer; Edge; SmartScreen; Hyper-V; Skype; Xbox; Xbox Live; Bing; Hotmail; Visual Studio; Visual Basic;
PowerShell; Silverlight; Linux; Ubuntu; Debian; Fedora; Red Hat Enterprise Linux; Unix; FreeBSD; Android; iOS; macOS; Mac OS; OS X; Mac;
Macs; iPhone; iPhones; iPad; iPads; iPod; iTunes; iCloud; iMessage; Apple ID; Apple Watch; Apple Pay; App Store; Apple App Store;
Safari; Siri; MacBook; Gatekeeper; XProtect; Thunderbolt; Chrome; Google Chrome; Chromium; Chromebook; Gmail; Google Docs; Google Drive;
Google Play; Google Play Store; Play Store; Google Maps; Google Search; Google Photos; Google Home; Google Assistant; Google Cloud;
Google Analytics; Google Authenticator; Google Safe Browsing; Safe Browsing; Google+; Google Plus; Google Scanner; Google Defender;
Google Doc; Google Calendar; Google Apps; Google Account; Nest; Pixel; Stagefright; Firefox; Mozilla Firefox; Firefox ESR; Thunderbird;
Opera; Tor; Tor Browser; Flash; Adobe Flash; Flash Player; Adobe Flash Player; Acrobat; Adobe Reader; Adobe Acrobat; Acrobat Reader;
Reader; Java; JavaScript; Python; PHP; Ruby; Perl; Rust; Node.js; Visual Basic Script; VBScript; SQL; HTML; HTML5; CSS; XML; JSON;
ActiveX; Apache; Apache Struts; Struts; nginx; Tomcat; WordPress; Drupal; Joomla; phpMyAdmin; MySQL; PostgreSQL; MongoDB; Redis;
Elasticsearch; Kibana; Hadoop; CouchDB; Kubernetes; Jenkins; OpenSSL; OpenSSH; Heartbleed; Shellshock; EternalBlue; DoublePulsar;
Spectre; Meltdown; KRACK; BlueKeep; Log4j; Log4Shell; ProxyLogon; ProxyShell; Dirty COW; POODLE; FREAK; Rowhammer; ZombieLoad;
Foreshadow; WinRAR; 7-Zip; VLC; CCleaner; TeamViewer; PuTTY; Notepad++; Metasploit; Mimikatz; PsExec; Cobalt Strike; Empire; Nmap;
Wireshark; Shodan; Burp Suite; BloodHound; Kali; Kali Linux; Facebook Messenger; Messenger; WeChat; Viber; Signal; Discord; Alexa; Echo;
Kindle; Fire TV; Oculus; PlayStation; PlayStation Network; PSN; Steam; Minecraft; Fortnite; Pokemon Go; Pokémon Go; Roblox; Bitcoin;
Bitcoins; bitcoin; Ethereum; Monero; Litecoin; Zcash; Dogecoin; Tether; Blockchain; Wi-Fi; WiFi; Bluetooth; USB; Raspberry Pi; Arduino;
OAuth; OpenID; SAML; Kerberos; Signalling System 7; SS7; Visual C++; SCADA; WannaCry; WannaCrypt; WanaCrypt0r; NotPetya; Petya;
GoldenEye; Bad Rabbit; BadRabbit; Locky; CryptoLocker; Cryptolocker; CryptoWall; TeslaCrypt; Cerber; Jigsaw; Ryuk; SamSam; GandCrab;
Dridex; Emotet; TrickBot; Trickbot; Zeus; Gameover Zeus; GameOver Zeus; SpyEye; Citadel; Ursnif; Gozi; QakBot; Qakbot; Qbot; IcedID;
BazarLoader; BokBot; Ramnit; Kelihos; Necurs; Conficker; Mirai; Reaper botnet; Hajime; Satori; VPNFilter; Stuxnet; Duqu; Flame; Gauss;
Shamoon; Disttrack; Wiper; KillDisk; BlackEnergy; Industroyer; CrashOverride; Crash Override; Triton; TRISIS; Havex; Regin; Careto;
Uroburos; Carbon; Kazuar; ComRAT; X-Agent; XAgent; X-Tunnel; Sofacy Trojan; SeaDaddy; Hammertoss; MiniDuke; CosmicDuke; OnionDuke;
PlugX; Poison Ivy; PoisonIvy; Gh0st RAT; Gh0st; njRAT; DarkComet; Remcos; NanoCore; Quasar; AsyncRAT; Agent Tesla; FormBook; LokiBot;
AZORult; RedLine; Raccoon; Vidar; Pegasus; Predator; FinSpy; Galileo; Vault 7; Marble; Weeping Angel; Sunburst; SUNBURST; Supernova;
Teardrop; Orion; Olympic Destroyer; Destover; Hidden Tear; Angler; Neutrino; Rig; Nuclear; Blackhole; Fireball; Judy; HummingBad;
Gooligan; Dirty Cow; CopyCat; Faketoken; Svpeng; Marcher; Anubis; Cerberus; FluBot; Loapi; Lojack; LoJax; Slingshot; Skygofree; Mamba;
HDDCryptor; Bart; Spora; Philadelphia; Satan; Sage; CrySiS; Dharma; Phobos; Maze; Egregor; NetWalker; DoppelPaymer; WastedLocker; Snake;
EKANS; MegaCortex; LockerGoga; SNAKE; HermeticWiper; WhisperGate; CaddyWiper; AcidRain; Industroyer2; Operation Aurora;
Operation Cloud Hopper; Cloud Hopper; Operation Shady RAT; Titan Rain; Moonlight Maze; Buckshot Yankee; Night Dragon; Red October;
Operation Ababil; Operation Cleaver; Operation Olympic Games; Dark Web; Dark Seoul; Silk Road; C&C; Ph.D.; PhD; MBA; B.A.; M.A.; M.D.; Secretary of State;
Attorney General; Chief of Staff; Commander in Chief; Commander-in-Chief; First Lady; Speaker of the House; Social Security; AlphaBay;
Hansa; Pastebin; 4chan; 8chan; Internet; Web; World Wide Web; Internet of Things; IoT; Patch Tuesday; Black Hat; DEF CON; Defcon;
DEFCON; Pwn2Own; RSA Conference; Cold War; World War II; World War; Brexit; Christmas; Easter; Ramadan; Hajj; Olympics; Winter Olympics;
Olympic Games; World Cup; Super Bowl; Grammy; Oscar; Nobel Prize; Nobel Peace Prize; Pulitzer Prize; Bible; Quran; Koran; COVID-19;
Covid-19; Covid; COVID; Ebola; Zika; Arab Spring; Panama Papers; Paradise Papers; Steele dossier; Watergate; Geneva Convention;
Minsk agreements; Good Friday; Black Friday; Cyber Monday; Fourth of July; Olympic; Image; Photo; Creative Commons
`);
