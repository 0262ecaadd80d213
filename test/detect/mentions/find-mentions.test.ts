import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/mentions/find-mentions';
import { readText } from '../../text/read-text';
import { listMentions, readMarked } from './marked';

/** Sentences of our own; `[ ]` marks actors, `{ }` agencies. */
const examples: [why: string, marked: string][] = [
  ['names people by title, role or given name', 'Prime Minister [Ola Nyberg] met [Maria Okafor], a senior analyst at {Norfolk Labs}.'],
  ['knows a surname after the full name', '[Maria Okafor] left the {company}. A day later, [Okafor] was hired by {Microsoft}.'],
  ['knows a surname that is a common word', '[Daniel Long] runs the {hospital}. The data is safe, [Long] said.'],
  ['knows states that act', '[Russia] denied it, and [Ukraine] blamed [China].'],
  ['leaves countries that are places', 'Servers in Germany, France and Spain were switched off near Berlin.'],
  ['knows capitals that stand for a state', '[Moscow] denied involvement, as [Beijing] has before.'],
  ['leaves capitals that are places', 'The conference in Moscow ended, and delegates flew to Beijing.'],
  ['holds a state responsible', 'The breach was carried out by [North Korea] and the outage was linked to [Iran].'],
  ['knows threat groups and their aliases', '[APT28], also known as [Fancy Bear], works beside [Sandworm].'],
  ['knows groups by number', 'The leak was put down to [UNC9921] and [Storm-0099].'],
  ['knows a group by what it is called', 'A hacking group called [Velvet Heron] did it.'],
  ['takes the article off', 'The [attackers] hit the {bank}.'],
  ['keeps modifiers and nationality', 'A [Russian hacking group] and [state-sponsored attackers] were seen.'],
  ['keeps what says who they are', '[People with links to {Russian intelligence services}] paid for it.'],
  ['keeps the place of work', '[Researchers at {Kaspersky Lab}] saw it first.'],
  ['keeps words of quantity', '[One of the officials] hinted at more.'],
  ['nests an agency in an actor', 'A [{Google} spokeswoman] declined to comment.'],
  ['leaves a descriptor before a name', 'The security firm {Trend Micro} and its researcher [Ola Nyberg] agreed.'],
  ['leaves a description in apposition', '{Sentra}, a water utility in Ohio, paid.'],
  ['makes an abbreviation known', 'The {National Organized Crime Centre} ({NCOZ}) helped. {NCOZ} said so.'],
  ['makes a short name known', '{Hallam Hotels Group} was breached. Nothing was lost, {Hallam} said.'],
  [
    'knows institutions by their endings and openings',
    'The {Ministry of Transport} and the {Riverside Police Department} opened inquiries.',
  ],
  ['reads names over and', 'The {Department of Health and Human Services} sued the {Food and Drug Administration}.'],
  ['knows seats of power', 'The {Kremlin} and the {White House} traded barbs.'],
  ['knows described institutions', 'Another {parliamentary committee} asked the {country’s foreign ministry} for papers.'],
  ['leaves products and malware', '[Attackers] used WannaCry against Windows 10 and Office 365 users.'],
  ['leaves what a company makes', 'An update for Google Widgets and Microsoft Edge is out.'],
  ['leaves days, months and events', 'On Tuesday, the Super Bowl in February broke records.'],
  ['leaves where something was posted', 'The files were posted on Twitter in May.'],
  ['leaves people in general', 'A hacker could read what users type.'],
  ['tells a foreign state', 'The report blamed a [foreign state] for it.'],
  ['knows police beside a noun', 'The {police} response was slow.'],
  ['knows a surname that is a month', '[Theresa May] left.'],
  ['reads names with hyphens and particles', '[Park Joo-Ho] met [Ludwig van Houten] there.'],
  ['leaves a negated party', 'No group has claimed it, and no company was hit.'],
  ['leaves the quantity none', 'None of the [officials] spoke.'],
  ['keeps words before a number', '[At least one minister] and {at least three companies} lost data.'],
  ['leaves words that only pick out', 'The same [group] struck, and the only {bank} there closed.'],
  ['leaves a superlative', 'The most active [gang] boasted of it.'],
  ['leaves what something is said to be', 'It is the most renowned company there, and this was the only agency that could.'],
  ['keeps an adverb with its participle', 'The {heavily guarded parliament} was hit by [highly motivated hackers].'],
  ['leaves an adverb of the clause', 'Probably [Russian hackers] did it.'],
  ['leaves a verb after a pronoun', 'The ship left, and it spies on trade.'],
  ['leaves towns that are places', 'They fled to the city of Larnos. Nothing happens in this town.'],
  ['leaves a town that is seized', 'They seized the old city of Larnos.'],
  ['knows towns that act', 'The {city of Larnos} paid, and the {town} thanked them.'],
  ['leaves a federal state that is a place', 'The dam is in the US state of Oregon.'],
  ['knows a federal state that acts', 'The [state of Oregon] sued.'],
  ['leaves a museum that is a building', 'Paintings hang in the museum. The museum is near the river.'],
  ['knows a museum that acts', 'The {museum} said so.'],
  ['knows someone by a former office', 'The list was sold by a [former contractor].'],
  ['keeps an alternative that is told by the party', 'It was done by a [state-sponsored actor or a related group].'],
  ['knows a state over an aside', '[China], which denies it, was named in a draft.'],
  ['leaves a given name that tells what a thing is like', 'Roman mosaics were old.'],
];

for (const [why, marked] of examples) {
  test(`${why}: ${marked}`, () => {
    const { text, mentions } = readMarked(marked);
    expect(listMentions(text, findMentions(readText(text)))).toEqual(mentions);
  });
}

const hostile: [name: string, text: string][] = [
  ['an empty text', ''],
  ['white space', ' \n\t\n '],
  ['punctuation', '“”()[]{}…—-- \'\' "" ,,,, ....'],
  ['capitals only', 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z '.repeat(40)],
  ['lone surrogates', 'The \ud83d hacker \udc00 said \ud800\udbff.'],
  ['one long word', 'Xa'.repeat(20_000)],
  ['connectors at the end', 'Ministry of'],
  ['possessives in a row', "Acme's Zed's Quux's 's 's ’s officials"],
  ['a list without end', 'Russia, China, Iran and '.repeat(500)],
  ['names of object members', 'constructor __proto__ toString hasOwnProperty Constructor said'],
];

for (const [name, text] of hostile) {
  test(`mentions in ${name} lie within the text, in order`, () => {
    let last = 0;
    for (const { span, likelihood } of findMentions(readText(text))) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(likelihood).toBeGreaterThan(0);
      expect(likelihood).toBeLessThanOrEqual(1);
      last = span.start;
    }
  });
}
