import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { resolver } from '../../lib/anchor/resolve';
import type { AnchorState } from '../../lib/model/anchoring';

const headline = 'Water company says intruders reached its control room';
const lead =
  'The regional water company said on Monday that intruders had reached the computers of its control room, and that no customer had been at risk.';
const ministry =
  'The ministry of the interior blamed a group that it has named before. “We know who they are and where they sit,” the minister said.';
const experts = 'Two researchers who saw the files were less sure: nothing in them, they said, points to one country more than to another.';
const history = 'It is the third break-in at a utility since the spring – the first two, in April and June, were never explained.';
const advert = 'Sign up for our morning letter and read the news before breakfast. You can leave at any time.';
const page = [headline, lead, ministry, experts, history];

/** A page before and after, and what must become of each quote. */
interface Case {
  what: string;
  before?: string[];
  after: string[];
  quotes: [quote: string, state: AnchorState, words?: string][];
}

const cases: Case[] = [
  {
    what: 'nothing changes',
    after: page,
    quotes: [
      [lead, 'anchored'],
      ['the minister', 'anchored'],
      ['third', 'anchored'],
    ],
  },
  {
    what: 'a banner is put above',
    after: [advert, ...page],
    quotes: [
      [headline, 'anchored'],
      ['that it has named before', 'anchored'],
      ['Monday', 'anchored'],
      [history, 'anchored'],
    ],
  },
  {
    what: 'an advertisement is put between two paragraphs',
    after: [headline, lead, advert, ministry, experts, history],
    quotes: [
      [lead, 'anchored'],
      [ministry, 'anchored'],
      ['no customer had been at risk.', 'anchored'],
    ],
  },
  {
    what: 'a paragraph stands elsewhere',
    after: [headline, ministry, history, experts, lead],
    quotes: [
      [lead, 'moved'],
      ['in April and June', 'anchored'],
      [headline, 'moved'],
    ],
  },
  {
    what: 'a word is added to a quote',
    after: page.map((line) => line.replace('intruders had reached', 'unknown intruders had reached')),
    quotes: [
      [
        'said on Monday that intruders had reached the computers',
        'changed',
        'said on Monday that unknown intruders had reached the computers',
      ],
      ['no customer had been at risk', 'anchored'],
    ],
  },
  {
    what: 'a word is dropped and one replaced',
    after: page.map((line) => line.replace('never explained', 'later solved').replace(' the first two,', ' the two,')),
    quotes: [
      [
        'since the spring – the first two, in April and June, were never explained',
        'changed',
        'since the spring – the two, in April and June, were later solved',
      ],
    ],
  },
  {
    what: 'the first and the last word of a quote are replaced',
    after: page.map((line) => line.replace('Two researchers', 'Three researchers').replace('less sure', 'less certain')),
    quotes: [['Two researchers who saw the files were less sure', 'changed', 'Three researchers who saw the files were less certain']],
  },
  {
    what: 'a sentence within a quote is deleted',
    after: page.map((line) =>
      line.replace(' “We know who they are and where they sit,” the minister said.', ' The minister said no more.'),
    ),
    quotes: [
      ['“We know who they are and where they sit,” the minister said.', 'gone'],
      ['blamed a group that it has named before', 'anchored'],
    ],
  },
  {
    what: 'a paragraph is removed',
    after: [headline, lead, experts, history],
    quotes: [
      [ministry, 'gone'],
      ['a group that it has named before', 'gone'],
      ['the minister said', 'gone'],
      [lead, 'anchored'],
      [experts, 'anchored'],
    ],
  },
  {
    what: 'a claim is turned round',
    after: page.map((line) => line.replace('no customer had been at risk', 'every customer had been at risk')),
    quotes: [['no customer had been at risk', 'changed', 'every customer had been at risk']],
  },
  {
    what: 'white space, quotes, dashes and dots are set otherwise',
    after: page.map((line) => line.replaceAll(' ', ' \u00a0').replace(/[“”]/g, '"').replace('–', '—')),
    quotes: [
      ['“We know who they are and where they sit,”', 'anchored'],
      ['since the spring – the first two', 'anchored'],
      [experts, 'anchored'],
    ],
  },
  {
    what: 'soft hyphens are put into long words',
    after: page.map((line) => line.replaceAll('research', 're\u00adsearch').replaceAll('intruders', 'in\u00adtru\u00adders')),
    quotes: [
      ['researchers who saw', 'anchored'],
      ['that intruders had reached', 'anchored'],
    ],
  },
  {
    what: 'the case of a headline changes',
    after: [headline.toUpperCase(), ...page.slice(1)],
    quotes: [[headline, 'changed', headline.toUpperCase()]],
  },
  {
    what: 'a paragraph is split in two',
    after: page.flatMap((line) => line.split(/(?<=before\.) /)),
    quotes: [
      ['named before. “We know who they are', 'anchored'],
      [ministry, 'anchored'],
    ],
  },
  {
    what: 'paragraphs are joined',
    after: [page.join(' ')],
    quotes: [
      [`${lead}\n${ministry}`, 'anchored'],
      ['never explained.', 'anchored'],
      [headline, 'anchored'],
    ],
  },
  {
    what: 'boilerplate stands twice, and the quoted one is removed',
    before: [headline, 'Read more about energy here', lead, ministry, 'Read more about water here', experts],
    after: [headline, 'Read more about energy here', lead, ministry, experts],
    quotes: [
      ['Read more about water here', 'gone'],
      ['Read more about energy here', 'anchored'],
    ],
  },
  {
    what: 'a paragraph that stands twice is found by what is around it',
    before: [advert, headline, lead, advert, ministry, advert, experts],
    after: [headline, lead, advert, ministry, advert, experts],
    quotes: [
      [`${lead}\n${advert}`, 'anchored'],
      ['minister said', 'anchored'],
    ],
  },
  {
    what: 'a short quote has lost its surroundings',
    after: [headline, 'The minister said that an expert would speak.', history],
    quotes: [
      ['the files', 'gone'],
      ['Monday', 'gone'],
    ],
  },
  {
    what: 'the page is empty',
    after: [],
    quotes: [
      [lead, 'gone'],
      ['water', 'gone'],
    ],
  },
  {
    what: 'the page is another',
    after: [advert, 'The weather stays fine until the weekend.'],
    quotes: [
      [lead, 'gone'],
      [history, 'gone'],
      ['said', 'gone'],
    ],
  },
];

for (const { what, before = page, after, quotes } of cases) {
  for (const [quote, state, words = quote] of quotes) {
    test(`${what}: “${quote.slice(0, 40)}” is ${state}`, () => {
      const old = before.join('\n');
      const start = old.indexOf(quote);
      expect(start).toBeGreaterThanOrEqual(0);
      const now = after.join('\n');
      const found = resolver(now)([describeSpan(old, { start, end: start + quote.length })])[0]!;
      expect(found.state).toBe(state);
      if (found.state === 'gone') return;
      expect(plain(now.slice(found.span.start, found.span.end))).toBe(plain(words));
    });
  }
}

/** Words without their typography. */
function plain(words: string): string {
  return words
    .replace(/\u00ad/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
}
