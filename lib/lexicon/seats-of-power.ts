import { readEntries } from './read-list';

/** Buildings and streets that stand for the institution in them. Provenance: written from general knowledge for this project. */
export const seatsOfPower = readEntries(`
Kremlin; White House; Downing Street; 10 Downing Street; No. 10; Number 10; Whitehall; Pentagon; Capitol Hill; Foggy Bottom; Fort Meade;
Westminster; Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; Matignon; Bundestag; Bundesrat; Reichstag; Chancellery;
Blue House; Zhongnanhai; Kantei; Duma; State Duma; Knesset; Verkhovna Rada; Rada; Sejm; Riksdag; Storting; Folketing; Lok Sabha;
Rajya Sabha; Majlis; Dáil; Holyrood; Stormont; Senedd; Buckingham Palace; Scotland Yard; New Scotland Yard; Lubyanka; Berlaymont;
Oval Office; West Wing; Quirinale; Palazzo Chigi; Farnesina; Hofburg
`);
