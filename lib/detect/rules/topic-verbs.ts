import type { StatementRule } from './rule';

/** Verbs of saying whose matter is a thing rather than a clause: something announced, praised, described, shown. */
export const topicVerbs: StatementRule[] = [
  {
    id: 'speak-of',
    strength: 'stated',
    verbs:
      'call for, call on, speak about, speak of, speak out about, talk about, talk up, refer to, point to, allude to, ask about, warn of, warn about, warn against, complain about, complain of, boast of, boast about, brag about, joke about, write about, tweet about, comment on, elaborate on, testify about, rail against, push back on, push back against, push for, press for, lash out at, take aim at, take issue with, object to, argue for, argue against, hint at, expand on, report on, lie about, apologize for, apologise for, inquire about, vouch for, lobby for, hit back at, sound off on, go public with, double down on, come out against, come out in favor of, post about, call attention to, draw attention to, lay out, set out, spell out, hit out at, caution against, gripe about, weigh in on, touch on, bring up, call into question, cast doubt on, raise questions about, raise concerns about, express concern about, express concerns about, express concerns around, express support for, voice support for, express confidence in, call out, put it, agree with, disagree with, give details of, offer details about, insist on, swipe at, lay into, side with, brush off, wave off',
    takes: ['noun'],
    finds: ['[The mayor] {called for} <new rules>.', '[The mayor] {has also spoken about} <the fire>.'],
    passes: ['They walk about town.'],
  },
  {
    id: 'study-shows',
    strength: 'stated',
    verbs: 'show, find, reveal, put, give',
    takes: ['finding'],
    finds: ['[A poll] {shows} <a narrow lead for the mayor>.'],
    passes: ['The guard showed his pass.'],
  },
  {
    id: 'see-as',
    strength: 'assessed',
    verbs: 'see, view, regard, interpret, perceive',
    takes: ['as'],
    finds: ['[Experts] {see} <the plan as a trap>.', 'The plan {is seen as} <a trap>.'],
    passes: ['They see the sea.'],
  },
  {
    id: 'announce',
    strength: 'stated',
    verbs:
      'announce, acknowledge, reveal, disclose, mention, cite, outline, detail, recount, reiterate, tout, highlight, underscore, emphasize, stress, discuss, voice, predict, report, recommend, request, reference, invoke, echo, retweet, explain, declare, document, advocate, quote, express, propose, sum up, rattle off, project, post, tweet, urge, warn, promise',
    takes: ['noun', 'as'],
    finds: [
      '[The company] {announced} <the sale>.',
      '<The sale> {was announced by} [the company].',
      'On Friday, [the company] {will announce} <the sale>.',
    ],
    passes: ['The announced sale fell through.', 'A lawsuit announcing nothing new.'],
  },
  {
    id: 'call-untrue',
    strength: 'denied',
    verbs: 'call, brand, label, deem, dub, describe, characterize, characterise, declare, pronounce, denounce, slam, condemn',
    takes: ['untrue'],
    finds: [
      '[Moscow] {calls} <the finding baseless>.',
      '[The embassy] {called} <the accusations “groundless”>.',
      '[The embassy] {has called} <the report a lie>.',
      '[She] {described} <the claims as absurd>.',
    ],
    passes: [
      'She called the ruling unfair.',
      'He called it a false alarm.',
      'The mayor called the dress absurd.',
      'They called false witnesses.',
    ],
  },
  {
    id: 'praise-or-blame',
    strength: 'stated',
    verbs:
      'praise, hail, laud, applaud, congratulate, thank, credit, endorse, defend, champion, criticize, criticise, blast, slam, denounce, decry, condemn, lambaste, ridicule, mock, deride, assail, bemoan, question, challenge, berate, chide, rebuke, scold, skewer, excoriate, castigate, bash, rap, shrug off, lash',
    takes: ['noun', 'as'],
    finds: ['[The senator] {slammed} <the ruling>.', '<The plan> {was criticized by} [experts].'],
    passes: ['The criticized plan was dropped.'],
  },
  {
    id: 'describe-as',
    strength: 'stated',
    verbs: 'describe, characterize, characterise, portray, label, brand, deem, dub, liken, cast, pronounce, paint, depict, rate',
    takes: ['noun', 'as'],
    finds: ['[Critics] {described} <the plan as a trap>.', 'The plan {has been described as} <a trap>.'],
    passes: ['The dubbed film is long.'],
  },
  {
    id: 'call-names',
    strength: 'stated',
    verbs: 'call',
    takes: ['naming'],
    finds: ['[The senator] {called} <the ruling “a disgrace”>.', '[She] {called} <it unfair>.'],
    passes: ['They joined a group called Blue Lynx.', 'He called the police.'],
  },
];
