import type { StatementRule } from './rule';

/** Verbs of saying, writing, showing and knowing, by what must follow them. Chosen by how often they are cues in PolNeAR's train split. */
export const statementVerbs: StatementRule[] = [
  {
    id: 'say',
    strength: 'stated',
    why: 'Verbs that report speech whatever stands with them.',
    verbs:
      'say, state, note, add, argue, insist, explain, write, tweet, report, declare, remark, observe, reply, respond, announce, recall, quip, joke, exclaim, assert, stress, emphasize, emphasise, reiterate, retort, lament, caution, warn, opine, muse, counter, elaborate, shout, yell, chant, testify, point out, go on, go on to say, shoot back, chime in, interject, blog, post, reveal, predict, conclude, comment, recount, clarify, continue, concede, boast, brag, complain, ask, email, read, tell, allege, claim, contend, confirm, acknowledge, admit, deny, suggest, maintain, reason, vow, promise, agree, think, believe, wonder, pledge, urge, demand',
    takes: ['speech'],
    finds: [
      '<“We saw them leave,”> [the guard] {said}.',
      '<“We saw them leave,”> {said} [Ana Lopes, a guard at the mill].',
      '[The minister] {warned}: <“This will not stand.”>',
      '<The mill burned for two days>, [officials] {said}.',
    ],
    passes: ['They said goodbye.', 'He reported for duty on Monday.'],
  },
  {
    id: 'say-that',
    strength: 'stated',
    why: 'Verbs that report what a clause says.',
    verbs:
      'say, state, note, add, argue, insist, explain, write, tweet, report, declare, remark, observe, reply, respond, announce, recall, joke, assert, stress, emphasize, emphasise, reiterate, lament, caution, warn, testify, point out, go on to say, reveal, disclose, predict, comment, clarify, concede, boast, brag, complain, maintain, agree, promise, vow, mention, repeat, underscore, highlight, indicate, hold, document, detail, describe, make clear, make plain, let know, relate, rule, decree, propose, recommend, demand, request, convey, confide, counter, feature, quote, learn, discover, notice, show, demonstrate, signal, tell, post, blog, email, warn of, caution against, acknowledge to, bemoan, explain away',
    takes: ['clause'],
    finds: [
      '[The company] {said} <that it had closed the mill>.',
      '[Analysts] {pointed out} <the bridge was never finished>.',
      '[Two reports] {have shown} <that the water is safe>.',
    ],
    passes: ['The company said nothing.', 'A man who shows dogs lives here.'],
  },
  {
    id: 'say-how',
    strength: 'stated',
    why: 'Verbs that report a question.',
    verbs:
      'explain, ask, describe, question, wonder, discuss, document, detail, reveal, recall, show, disclose, spell out, outline, debate, inquire, note, say, announce, mention, illustrate',
    takes: ['question'],
    finds: ['[The report] {explains} <how the bridge fell>.'],
    passes: ['Show me how.'],
  },
  {
    id: 'tell-someone',
    strength: 'stated',
    why: 'Speech addressed to someone named between verb and words.',
    verbs:
      'tell, inform, remind, assure, warn, advise, notify, ask, urge, order, call on, implore, beg, encourage, instruct, reassure, alert, request, caution, invite, press, challenge, call upon, appeal to, plead with, beseech, exhort',
    takes: ['person'],
    finds: [
      '[The mayor] {told} reporters <that the mill was safe>.',
      '[The mayor] {urged} residents <to leave>.',
      '[She] {asked} the court <whether it would sit>.',
    ],
    passes: ['He tells jokes.'],
  },
  {
    id: 'speak-of',
    strength: 'stated',
    why: 'Verbs whose matter follows a preposition.',
    verbs:
      'call for, speak about, speak of, speak out against, speak out about, talk about, talk up, refer to, point to, allude to, ask about, ask for, warn of, warn about, warn against, complain about, complain of, boast of, boast about, brag about, joke about, write about, tweet about, comment on, elaborate on, testify about, rail against, push back on, push back against, push for, press for, lash out at, take aim at, take issue with, object to, argue for, argue against, hint at, expand on, report on, lie about, apologize for, apologise for, inquire about, preach, vouch for, lobby for, advocate for, hit back at, sound off on, brief on, go public with, double down on, come out against, come out in favor of, post about, call attention to, draw attention to, lay out, set out, spell out, hit out at, caution against, gripe about, respond to, reply to, react to, agree with, disagree with, side with, weigh in on, insist on, touch on, bring up, call into question, cast doubt on, raise questions about, raise concerns about, express concern about, express concerns about, express support for, voice support for, express confidence in, voice concern about, call out, lay into, respond with, respond by, report, put it',
    takes: ['noun'],
    finds: ['[The mayor] {called for} <new rules>.', '[The mayor] {has also spoken about} <the fire>.'],
    passes: ['They walk about town.'],
  },
  {
    id: 'announce-noun',
    strength: 'stated',
    why: 'Verbs that report their object.',
    verbs:
      'announce, acknowledge, reveal, disclose, mention, cite, outline, detail, recount, recall, reiterate, repeat, tout, highlight, underscore, emphasize, stress, describe, discuss, express, voice, propose, predict, report, deem, dub, quote, document, praise, hail, laud, applaud, congratulate, criticize, criticise, blast, slam, denounce, decry, condemn, lambaste, ridicule, mock, deride, assail, bemoan, lament, question, challenge, defend, recommend, demand, request, reference, invoke, echo, retweet, explain, note, declare, pronounce, thank, credit, berate, chide, rebuke, scold, skewer, excoriate, castigate, bash, rap, decline to discuss, label, brand, characterize, characterise, portray, liken, compare, endorse, back up, sum up, lay out, rattle off, call, unveil, publish details of, have words for, name, urge, list, label, shrug off, promise, vow, warn, stump for, preview, decry',
    takes: ['noun', 'as'],
    finds: [
      '[The company] {announced} <the sale> on Monday.',
      '[Critics] {described} <the plan as a trap>.',
      '[The senator] {slammed} <the ruling>.',
    ],
    passes: ['A noted singer came.'],
  },
  {
    id: 'decline',
    strength: 'denied',
    why: 'Words that are refused.',
    verbs: 'decline, refuse',
    takes: ['to'],
    finds: ['[The company] {declined to comment} on <the leak>.', '[The ministry] {refused to say} <who had called>.'],
    passes: ['The number of mills declined.', 'He refused the tea.'],
  },
  {
    id: 'deny',
    strength: 'denied',
    why: 'Statements that something is not so.',
    verbs:
      'deny, reject, dismiss, refute, rebut, dispute, disavow, disown, repudiate, contradict, play down, downplay, brush off, rule out',
    takes: ['clause', 'noun', 'as'],
    finds: [
      '[Moscow] {has denied} <any part in the attack>.',
      '[The firm] {denied} <that it knew>.',
      '[He] {dismissed} <the claims as gossip>.',
    ],
    passes: ['The rejected parts were sold.'],
  },
  {
    id: 'confirm',
    strength: 'confirmed',
    why: 'Statements that something has been established.',
    verbs:
      'confirm, establish, verify, prove, admit, acknowledge, concede, determine, corroborate, substantiate, plead guilty to, admit to, own up to, confess, confess to',
    takes: ['clause', 'noun'],
    finds: ['[The ministry] {confirmed} <that files were taken>.', '[The firm] {has admitted} <the breach>.'],
    passes: ['A confirmed bachelor lived here.'],
  },
  {
    id: 'find',
    strength: 'confirmed',
    why: 'What an inquiry or a court finds.',
    verbs: 'find, know',
    takes: ['clause'],
    finds: ['[The court] {found} <that the firm had lied>.'],
    passes: ['He found a coin.'],
  },
  {
    id: 'claim',
    strength: 'alleged',
    why: 'Verbs that leave the writer’s own judgement open.',
    verbs: 'claim, allege, contend, charge, assert, profess, purport, theorize',
    takes: ['clause', 'to'],
    finds: ['[The group] {claimed} <it had stopped the trains>.', '[Prosecutors] {allege} <that he sold the keys>.'],
    passes: ['She claims the prize.'],
  },
  {
    id: 'assess',
    strength: 'assessed',
    why: 'Judgements held to be likely.',
    verbs:
      'assess, believe, conclude, estimate, judge, reckon, presume, assume, figure, think, calculate, surmise, anticipate, expect, fear, forecast, project, feel, consider, doubt, understand, come to conclusion, be of opinion, worry, hope, =concerned, =convinced, =confident, =certain, =worried, =sure, =optimistic, =hopeful, =adamant, =skeptical',
    takes: ['clause'],
    finds: [
      '[Experts] {believe} <the wall will hold>.',
      '[The agency] {has concluded} <that the fire was set>.',
      '[She] {is convinced} <that it was him>.',
    ],
    passes: ['He felt cold.'],
  },
  {
    id: 'worry-about',
    strength: 'assessed',
    why: 'Worry and judgement about a thing.',
    verbs:
      '=concerned about, =worried about, =critical of, =skeptical of, =wary of, =alarmed by, =confident of, =optimistic about, =supportive of, =dismissive of, worry about, fear, anticipate, =angry about, =furious about, =aware of, =opposed to',
    takes: ['noun'],
    finds: ['[The mayor] {is also concerned about} <the bridge>.'],
    passes: ['The talk was about trains.'],
  },
  {
    id: 'suspect',
    strength: 'suspected',
    why: 'Words that only point towards something.',
    verbs: 'suspect, hint, suggest, imply, speculate, theorize, theorise, hypothesize, intimate, insinuate, guess, indicate, wonder',
    takes: ['clause'],
    finds: ['[One of the guards] {hinted} <that the door was open>.'],
    passes: ['He suspects his brother.'],
  },
  {
    id: 'seem',
    strength: 'suspected',
    why: 'The writer’s own hedge: no one is named.',
    verbs: 'seem, appear',
    takes: ['to', 'clause', 'adjective', 'as'],
    finds: ['<The door> {seems} to have been open.'],
    passes: ['He appeared on stage.'],
  },
  {
    id: 'intend',
    strength: 'stated',
    why: 'Promises, threats, plans and decisions.',
    verbs:
      'vow, promise, pledge, threaten, agree, offer, ask, hope, propose, swear, =eager, =determined, plan, =quick, =willing, =reluctant, =ready, want, seek, intend, prefer, demand, aim',
    takes: ['to'],
    finds: ['[The mayor] {vowed} <to rebuild the mill>.'],
    passes: ['The plan is ready.'],
  },
];
