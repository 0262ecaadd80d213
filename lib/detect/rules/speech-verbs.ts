import type { StatementRule } from './rule';

/** Verbs of saying, writing and asking, by what must stand with them. */
export const speechVerbs: StatementRule[] = [
  {
    id: 'quote-as',
    strength: 'stated',
    verbs: 'quote, cite',
    takes: ['quoting'],
    finds: [
      'The paper {quoted} [Ana Lopes] when she left {as having said}, <“It rained.”>',
      'The paper {quoted} [Ana Lopes] {as saying} <it rained>.',
    ],
    passes: ['The paper quoted a poem as a joke.'],
  },
  {
    id: 'say',
    strength: 'stated',
    verbs:
      'say, note, remark, argue, insist, caution, warn, lament, vow, reiterate, tweet, stress, assert, exclaim, quip, retort, opine, muse, proclaim, contend, reassert, point out, recall, blog, assure',
    takes: ['speech', 'anything'],
    finds: [
      '[The company] {said} <that it had closed the mill>.',
      '<“We saw them leave,”> [the guard] {said}.',
      '<“We saw them leave,”> {said} [Ana Lopes, a guard at the mill].',
      '<“We left,” [she] {said}. “Nobody stayed.”>',
      '[The minister] {also warned}: <“This will not stand.”>',
      '<The mill burned for two days>, [officials] {said} on Monday.',
      '[Analysts] {pointed out} <the bridge was never finished>.',
      'The gang left, {saying} <it was not safe>.',
      '[Officials] {said} Thursday <that the mill had burned>.',
      '<The mill was open for Easter and Mother’s Day>, [Lopes] {said}.',
      'They saw the smoke, and [he] {said} <that it was the mill>.',
    ],
    passes: ['The firm had no say.', 'A noted singer came.'],
  },
  {
    id: 'say-words',
    strength: 'stated',
    verbs:
      'state, add, explain, write, report, declare, observe, reply, respond, announce, joke, emphasize, emphasise, counter, elaborate, shout, yell, chant, testify, shoot back, chime in, interject, post, reveal, predict, comment, recount, clarify, concede, boast, brag, complain, ask, email, read, tell, confirm, acknowledge, admit, suggest, maintain, reason, promise, agree, think, wonder, pledge, urge, demand, repeat, quote, describe, indicate, disclose, estimate, believe, claim, allege, conclude, deny, hint, show, find, learn, recommend, hear, advise',
    takes: ['speech'],
    finds: ['<“It was dark,”> {added} [the guard].', '<The mill, [he] {explained}, burned for two days>.'],
    passes: ['He reported for duty on Monday.'],
  },
  {
    id: 'go-on',
    strength: 'stated',
    verbs: 'continue, go on, conclude, begin, laugh, smile, sigh, nod, finish, say of',
    takes: ['quotation'],
    finds: ['<“It was dark,”> [she] {continued}.'],
    passes: ['The talks continued.', 'The work will go on, officials hope.'],
  },
  {
    id: 'tell-someone',
    strength: 'stated',
    verbs:
      'tell, inform, remind, assure, warn, advise, notify, ask, urge, order, call on, call upon, implore, beg, instruct, reassure, alert, request, caution, appeal to, plead with, beseech, exhort, press',
    takes: ['person', 'clause'],
    finds: [
      '[The mayor] {told} reporters <that the mill was safe>.',
      '[The mayor] {urged} residents <to leave>.',
      '[She] {asked} the court <whether it would sit>.',
      'Residents {were told} <to leave>.',
    ],
    passes: ['He tells jokes.', 'They asked for tea.'],
  },
  {
    id: 'say-that',
    strength: 'stated',
    verbs:
      'state, add, explain, write, report, declare, observe, reply, respond, announce, joke, emphasize, emphasise, testify, go on to say, reveal, disclose, predict, comment, clarify, boast, brag, complain, maintain, agree, promise, mention, repeat, underscore, highlight, indicate, document, detail, describe, make clear, make plain, let know, rule, decree, propose, recommend, demand, request, convey, confide, counter, learn, discover, notice, show, demonstrate, signal, post, email, read, elaborate, relay, recount, pledge, threaten, swear, lie, profess, plead, quote, cite, realize, stipulate, log',
    takes: ['clause'],
    finds: [
      '[Two reports] {have shown} <that the water is safe>.',
      '[She] {added} <that the mill was old>.',
      '{It was reported} <that the mill burned>.',
    ],
    passes: ['A man who shows dogs lives here.', 'They added salt.'],
  },
  {
    id: 'say-how',
    strength: 'stated',
    verbs:
      'explain, ask, describe, question, wonder, discuss, document, detail, reveal, recall, show, disclose, spell out, outline, debate, inquire, say, announce, mention, illustrate, tell, report',
    takes: ['question'],
    finds: ['[The report] {explains} <how the bridge fell>.'],
    passes: ['They asked for tea.'],
  },
  {
    id: 'raise-concerns',
    strength: 'stated',
    verbs: 'raise question, raise questions, raise concerns, raise alarm',
    takes: ['anything', 'alone'],
    bySomebody: true,
    finds: ['[The mayor] {raised concerns} <that the bridge was weak>.'],
    passes: ['The attack raised concerns in the town.'],
  },
  {
    id: 'make-statement',
    strength: 'stated',
    verbs:
      'make comments, make comment, make comments about, make statement, make statements, make remarks, issue statement, issue statement saying, release statement, make case, make case for, make point, make mention of, make observation, make argument, make reference to, give statement, give speech, give warning, give revelation, give details, issue warning, issue order, issue call for, make claim, make claims, make allegations, make promise, make announcement, make accusation, send message, share message, make assertion, make suggestion, make remark, make pitch, pose question, voice concerns, express concern, express concerns, release report, release statement on, issue report, have words for, take to twitter',
    takes: ['anything', 'alone'],
    finds: ['[The mayor] {made the case} <that the mill was old>.', '[The firm] {issued a statement} on Monday.'],
    passes: ['They made tea.'],
  },
];
