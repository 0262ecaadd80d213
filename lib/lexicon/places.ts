import { readEntries } from './read-list';

/** Places that are no state and, standing alone, no party. Provenance: written from general knowledge for this project. */
export const places: string[] = readEntries(`
Africa; Asia; Europe; North America; South America; Latin America; Central America; Middle East; Far East; Southeast Asia;
South East Asia; Asia Pacific; Asia-Pacific; EMEA; Americas; Antarctica; Arctic; Balkans; Baltics; Caucasus; Crimea; Donbas; Donbass;
Gaza; Gaza Strip; West Bank; Golan Heights; Kashmir; Kurdistan; Siberia; Sinai; Tibet; Xinjiang; Catalonia; Bavaria; Brittany; Flanders;
Sicily; Sardinia; Corsica; Ontario; Quebec; British Columbia; Alberta; Queensland; Victoria; New South Wales; Tasmania;
Western Australia; South Australia; Maharashtra; Gujarat; Kerala; Punjab; Atlantic Ocean; Pacific Ocean; Pacific; Mediterranean;
Black Sea; Baltic Sea; South China Sea; Persian Gulf; Gulf of Mexico; English Channel; Panama Canal; Suez Canal; Alps; Himalayas;
Amazon River; Nile; Rhine; Danube; Earth; Mars; Moon; Sun; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut;
Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan;
Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina;
North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont;
Virginia; Washington State; West Virginia; Wisconsin; Wyoming; Puerto Rico; Guam; Washington D.C.; Washington DC; Washington, D.C.;
D.C.; N.C.; S.C.; N.Y.; N.J.; N.H.; N.M.; N.D.; S.D.; W.Va.; Calif.; Mass.; Conn.; Pa.; Va.; Md.; Fla.; Ga.; Ill.; Mich.; Minn.; Tenn.;
Wash.; Wis.; New York City; NYC; Manhattan; Brooklyn; Queens; Bronx; Los Angeles; L.A.; Chicago; Houston; Phoenix; Philadelphia;
San Antonio; San Diego; Dallas; San Jose; Austin; San Francisco; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland;
Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Atlanta; Omaha; Miami; Oakland;
Minneapolis; Tulsa; Tampa; New Orleans; Cleveland; Cincinnati; Pittsburgh; St. Louis; Orlando; Newark; Buffalo; Indianapolis; Charlotte;
Salt Lake City; Silicon Valley; Palo Alto; Mountain View; Menlo Park; Cupertino; Redmond; Hollywood; Wall Street; Times Square;
Fort Meade; Langley; Toronto; Montreal; Vancouver; Calgary; Manchester; Birmingham; Liverpool; Leeds; Glasgow; Bristol; Sheffield;
Oxford; Cambridge; Brighton; Munich; Frankfurt; Hamburg; Cologne; Stuttgart; Düsseldorf; Dusseldorf; Leipzig; Dresden; Bonn; Milan;
Naples; Turin; Florence; Venice; Barcelona; Valencia; Seville; Marseille; Lyon; Nice; Strasbourg; Toulouse; Geneva; Zurich; Basel;
Davos; Amsterdam; Rotterdam; Antwerp; St. Petersburg; Saint Petersburg; Sochi; Vladivostok; Novosibirsk; Kiev; Odessa; Odesa; Kharkiv;
Lviv; Donetsk; Luhansk; Mariupol; Istanbul; Tel Aviv; Haifa; Dubai; Jeddah; Mecca; Medina; Aleppo; Mosul; Basra; Karachi; Lahore;
Mumbai; Delhi; Bangalore; Bengaluru; Chennai; Hyderabad; Kolkata; Pune; Shanghai; Shenzhen; Guangzhou; Wuhan; Chengdu; Hangzhou;
Tianjin; Macau; Osaka; Kyoto; Hiroshima; Sydney; Melbourne; Brisbane; Perth; Adelaide; Auckland; Johannesburg; Cape Town; Lagos;
Casablanca; Alexandria; Rio de Janeiro; Rio; Sao Paulo; São Paulo; Kaliningrad; Brno; Krakow; Gdansk; Bletchley Park
`);
