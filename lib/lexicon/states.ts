import { readLines } from './read-list';

/** A state as a party to a story: how it, its people and its government's seat are called in the news. */
export interface State {
  /** The name first, then other names of the state. */
  names: string[];
  /** Adjectives: `Russian`; they are also the people's name in the singular. */
  adjectives: string[];
  /** What its people are called in the plural: `Russians`. */
  people: string[];
  /** The city that stands for its government: `Moscow`. */
  capital: string;
}

// Provenance: written from general knowledge for this project: the members and observers of the United Nations, and Taiwan, Kosovo,
// Hong Kong and the European Union, which act as states do in the news. One a line: names / adjectives / people / capital.
const rows = `
Afghanistan / Afghan / Afghans / Kabul
Albania / Albanian / Albanians / Tirana
Algeria / Algerian / Algerians / Algiers
Angola / Angolan / Angolans / Luanda
Argentina / Argentine Argentinian Argentinean / Argentines Argentinians / Buenos Aires
Armenia / Armenian / Armenians / Yerevan
Australia / Australian / Australians Aussies / Canberra
Austria / Austrian / Austrians / Vienna
Azerbaijan / Azerbaijani Azeri / Azerbaijanis / Baku
Bahrain / Bahraini / Bahrainis / Manama
Bangladesh / Bangladeshi / Bangladeshis / Dhaka
Belarus / Belarusian Belarussian / Belarusians / Minsk
Belgium / Belgian / Belgians / Brussels
Benin / Beninese / / Porto-Novo
Bhutan / Bhutanese / / Thimphu
Bolivia / Bolivian / Bolivians / La Paz
Bosnia; Bosnia and Herzegovina / Bosnian / Bosnians / Sarajevo
Botswana / Botswanan / / Gaborone
Brazil / Brazilian / Brazilians / Brasilia
Britain; United Kingdom; UK; U.K.; Great Britain / British / Britons Brits / London
Brunei / Bruneian / / Bandar Seri Begawan
Bulgaria / Bulgarian / Bulgarians / Sofia
Burkina Faso / Burkinabe / / Ouagadougou
Burundi / Burundian / Burundians / Gitega
Cambodia / Cambodian / Cambodians / Phnom Penh
Cameroon / Cameroonian / Cameroonians / Yaounde
Canada / Canadian / Canadians / Ottawa
Chad / Chadian / Chadians / N'Djamena
Chile / Chilean / Chileans / Santiago
China; PRC; People's Republic of China / Chinese / / Beijing
Colombia / Colombian / Colombians / Bogota
Congo; DRC; Democratic Republic of Congo / Congolese / / Kinshasa
Costa Rica / Costa Rican / Costa Ricans / San Jose
Croatia / Croatian / Croatians Croats / Zagreb
Cuba / Cuban / Cubans / Havana
Cyprus / Cypriot / Cypriots / Nicosia
Czech Republic; Czechia / Czech / Czechs / Prague
Denmark / Danish / Danes / Copenhagen
Djibouti / Djiboutian / / Djibouti
Dominican Republic / Dominican / Dominicans / Santo Domingo
Ecuador / Ecuadorian Ecuadorean / Ecuadorians / Quito
Egypt / Egyptian / Egyptians / Cairo
El Salvador / Salvadoran / Salvadorans / San Salvador
England / English / /
Eritrea / Eritrean / Eritreans / Asmara
Estonia / Estonian / Estonians / Tallinn
Ethiopia / Ethiopian / Ethiopians / Addis Ababa
European Union; EU; E.U. / European / Europeans / Brussels
Fiji / Fijian / Fijians / Suva
Finland / Finnish / Finns / Helsinki
France / French / / Paris
Gabon / Gabonese / / Libreville
Gambia / Gambian / Gambians / Banjul
Georgia / Georgian / Georgians / Tbilisi
Germany / German / Germans / Berlin
Ghana / Ghanaian / Ghanaians / Accra
Greece / Greek / Greeks / Athens
Guatemala / Guatemalan / Guatemalans / Guatemala City
Guinea / Guinean / Guineans / Conakry
Guyana / Guyanese / / Georgetown
Haiti / Haitian / Haitians / Port-au-Prince
Honduras / Honduran / Hondurans / Tegucigalpa
Hong Kong / / Hongkongers /
Hungary / Hungarian / Hungarians / Budapest
Iceland / Icelandic / Icelanders / Reykjavik
India / Indian / Indians / New Delhi
Indonesia / Indonesian / Indonesians / Jakarta
Iran; Islamic Republic of Iran / Iranian / Iranians / Tehran
Iraq / Iraqi / Iraqis / Baghdad
Ireland / Irish / / Dublin
Israel / Israeli / Israelis / Jerusalem
Italy / Italian / Italians / Rome
Ivory Coast / Ivorian / Ivorians / Abidjan
Jamaica / Jamaican / Jamaicans / Kingston
Japan / Japanese / / Tokyo
Jordan / Jordanian / Jordanians / Amman
Kazakhstan / Kazakh Kazakhstani / Kazakhs / Astana
Kenya / Kenyan / Kenyans / Nairobi
Kosovo / Kosovar Kosovan / Kosovars / Pristina
Kuwait / Kuwaiti / Kuwaitis / Kuwait City
Kyrgyzstan / Kyrgyz / / Bishkek
Laos / Laotian Lao / Laotians / Vientiane
Latvia / Latvian / Latvians / Riga
Lebanon / Lebanese / / Beirut
Liberia / Liberian / Liberians / Monrovia
Libya / Libyan / Libyans / Tripoli
Lithuania / Lithuanian / Lithuanians / Vilnius
Luxembourg / Luxembourgish / Luxembourgers / Luxembourg
Madagascar / Malagasy / / Antananarivo
Malawi / Malawian / Malawians / Lilongwe
Malaysia / Malaysian / Malaysians / Kuala Lumpur
Maldives / Maldivian / Maldivians / Male
Mali / Malian / Malians / Bamako
Malta / Maltese / / Valletta
Mauritania / Mauritanian / / Nouakchott
Mauritius / Mauritian / / Port Louis
Mexico / Mexican / Mexicans / Mexico City
Moldova / Moldovan / Moldovans / Chisinau
Mongolia / Mongolian / Mongolians / Ulaanbaatar
Montenegro / Montenegrin / Montenegrins / Podgorica
Morocco / Moroccan / Moroccans / Rabat
Mozambique / Mozambican / Mozambicans / Maputo
Myanmar; Burma / Burmese / / Naypyidaw
Namibia / Namibian / Namibians / Windhoek
Nepal / Nepalese Nepali / Nepalis / Kathmandu
Netherlands; Holland / Dutch / / The Hague
New Zealand / New Zealander / New Zealanders Kiwis / Wellington
Nicaragua / Nicaraguan / Nicaraguans / Managua
Niger / Nigerien / / Niamey
Nigeria / Nigerian / Nigerians / Abuja
North Korea; DPRK; Democratic People's Republic of Korea / North Korean / North Koreans / Pyongyang
North Macedonia; Macedonia / Macedonian / Macedonians / Skopje
Norway / Norwegian / Norwegians / Oslo
Oman / Omani / Omanis / Muscat
Pakistan / Pakistani / Pakistanis / Islamabad
Palestine; Palestinian Authority / Palestinian / Palestinians / Ramallah
Panama / Panamanian / Panamanians / Panama City
Papua New Guinea / Papuan / Papuans / Port Moresby
Paraguay / Paraguayan / Paraguayans / Asuncion
Peru / Peruvian / Peruvians / Lima
Philippines / Philippine Filipino / Filipinos / Manila
Poland / Polish / Poles / Warsaw
Portugal / Portuguese / / Lisbon
Qatar / Qatari / Qataris / Doha
Romania / Romanian / Romanians / Bucharest
Russia; Russian Federation / Russian / Russians / Moscow
Rwanda / Rwandan / Rwandans / Kigali
Saudi Arabia / Saudi Saudi Arabian / Saudis / Riyadh
Scotland / Scottish / Scots / Edinburgh
Senegal / Senegalese / / Dakar
Serbia / Serbian Serb / Serbs Serbians / Belgrade
Sierra Leone / Sierra Leonean / / Freetown
Singapore / Singaporean / Singaporeans / Singapore
Slovakia / Slovak Slovakian / Slovaks / Bratislava
Slovenia / Slovenian Slovene / Slovenes / Ljubljana
Somalia / Somali Somalian / Somalis / Mogadishu
South Africa / South African / South Africans / Pretoria
South Korea; Republic of Korea; ROK; Korea / South Korean Korean / South Koreans Koreans / Seoul
South Sudan / South Sudanese / / Juba
Soviet Union; USSR / Soviet / Soviets / Moscow
Spain / Spanish / Spaniards / Madrid
Sri Lanka / Sri Lankan / Sri Lankans / Colombo
Sudan / Sudanese / / Khartoum
Suriname / Surinamese / / Paramaribo
Sweden / Swedish / Swedes / Stockholm
Switzerland / Swiss / / Bern
Syria / Syrian / Syrians / Damascus
Taiwan / Taiwanese / / Taipei
Tajikistan / Tajik / Tajiks / Dushanbe
Tanzania / Tanzanian / Tanzanians / Dodoma
Thailand / Thai / Thais / Bangkok
Togo / Togolese / / Lome
Trinidad and Tobago / Trinidadian / Trinidadians / Port of Spain
Tunisia / Tunisian / Tunisians / Tunis
Turkey; Turkiye; Türkiye / Turkish / Turks / Ankara
Turkmenistan / Turkmen / / Ashgabat
Uganda / Ugandan / Ugandans / Kampala
Ukraine / Ukrainian / Ukrainians / Kyiv
United Arab Emirates; UAE; U.A.E. / Emirati / Emiratis / Abu Dhabi
United States; US; U.S.; USA; U.S.A.; United States of America; America / American / Americans / Washington
Uruguay / Uruguayan / Uruguayans / Montevideo
Uzbekistan / Uzbek / Uzbeks / Tashkent
Vatican; Holy See / Papal / /
Venezuela / Venezuelan / Venezuelans / Caracas
Vietnam / Vietnamese / / Hanoi
Wales / Welsh / / Cardiff
Yemen / Yemeni / Yemenis / Sanaa
Zambia / Zambian / Zambians / Lusaka
Zimbabwe / Zimbabwean / Zimbabweans / Harare
`;

// Two words, so that they cannot be split at white space above.
const twoWords =
  /(North|South|Saudi|Sri|Costa|New|Sierra) (?=Koreans?\b|Africans?\b|Arabians?\b|Lankans?\b|Ricans?\b|Zealanders?\b|Leonean\b|Sudanese\b)/g;
const words = (field: string): string[] =>
  field
    .replace(twoWords, '$1_')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace('_', ' '));

/** Every state that the detector knows. */
export const states: State[] = readLines(rows).map((row) => {
  const [names = '', adjectives = '', people = '', capital = ''] = row.split('/').map((field) => field.trim());
  return { names: names.split('; '), adjectives: words(adjectives), people: words(people), capital };
});

/** Adjectives of regions and blocs that describe parties (`Western intelligence services`) and are no party by themselves. */
export const regionalAdjectives =
  'African Arab Asian Balkan Baltic Caribbean Eurasian European Islamic Jewish Kurdish Latin Muslim Nordic Scandinavian Slavic Tamil Tatar Tibetan Uighur Uyghur Chechen Crimean Sikh Christian Hindu Buddhist Catholic Western Eastern Northern Southern Sunni Shiite Transatlantic'.split(
    ' ',
  );
