import type { StatementRule } from './rule';

/** Verbs that confirm, claim, judge and suspect. */
export const judgementVerbs: StatementRule[] = [
  {
    id: 'confirm',
    strength: 'confirmed',
    verbs:
      'confirm, establish, verify, prove, admit, acknowledge, concede, determine, corroborate, substantiate, plead guilty to, own up to, confess, find',
    takes: ['clause'],
    finds: ['[The ministry] {confirmed} <that files were taken>.', '[The court] {found} <that the firm had lied>.'],
    passes: ['A confirmed bachelor lived here.', 'He found a coin.'],
  },
  {
    id: 'confirm-noun',
    strength: 'confirmed',
    verbs: 'confirm, verify, admit, acknowledge, corroborate, substantiate, confess, confess to, admit to',
    takes: ['noun'],
    finds: ['[The firm] {has admitted} <the breach>.'],
    passes: ['Patients were admitted.'],
  },
  {
    id: 'know',
    strength: 'stated',
    verbs: 'know, =aware',
    takes: ['clause'],
    finds: ['[The firm] {knew} <that the door was open>.'],
    passes: ['She knows the town.'],
  },
  {
    id: 'claim',
    strength: 'alleged',
    verbs: 'claim, allege, charge, purport, accuse',
    takes: ['clause'],
    finds: [
      '[The group] {claimed} <it had stopped the trains>.',
      '[Prosecutors] {allege} <that he sold the keys>.',
      '{It is alleged} <that he sold the keys>.',
    ],
    passes: ['She claims the prize.'],
  },
  {
    id: 'claim-to',
    strength: 'alleged',
    verbs: 'claim, profess, purport',
    takes: ['to'],
    finds: ['[The group] {claimed} <to have stopped the trains>.'],
    passes: ['She claims the prize.'],
  },
  {
    id: 'assess',
    strength: 'assessed',
    verbs:
      'believe, conclude, estimate, assess, judge, reckon, presume, assume, figure, calculate, surmise, anticipate, expect, fear, forecast, project, consider, understand, come to conclusion, come to the conclusion, be of opinion, worry, hope, think, feel, doubt, =concerned, =convinced, =confident, =certain, =worried, =sure, =optimistic, =hopeful, =adamant, =skeptical, =afraid, =alarmed',
    takes: ['clause'],
    finds: [
      '[Experts] {believe} <the wall will hold>.',
      '[The agency] {has concluded} <that the fire was set>.',
      '[She] {is convinced} <that it was him>.',
      '<The fire {is believed} to have been set>.',
    ],
    passes: ['He felt cold.'],
  },
  {
    id: 'worry-about',
    strength: 'assessed',
    verbs:
      '=concerned about, =concerned by, =worried about, =skeptical of, =wary of, =alarmed by, =alarmed about, =confident of, =optimistic about, =angry about, =furious about, =afraid of, =suspicious of, worry about, anticipate',
    takes: ['noun'],
    finds: ['[The mayor] {is also concerned about} <the bridge>.', '[The mayor] {also is concerned about} <the bridge>.'],
    passes: ['The talk was about trains.'],
  },
  {
    id: 'stand-for',
    strength: 'stated',
    verbs: '=critical of, =supportive of, =dismissive of, =opposed to, =clear about',
    takes: ['noun'],
    finds: ['[Unions] {were critical of} <the plan>.'],
    passes: ['The pump is critical.'],
  },
  {
    id: 'suspect',
    strength: 'suspected',
    verbs: 'suspect, hint, suggest, imply, speculate, theorize, theorise, hypothesize, intimate, insinuate, guess, rumor, rumour',
    takes: ['clause'],
    finds: ['[One of the guards] {hinted} <that the door was open>.', '[Results] {suggest} <that the door was open>.'],
    passes: ['He suspects his brother.'],
  },
  {
    id: 'seem',
    unsourced: true,
    strength: 'suspected',
    verbs: 'seem, appear',
    takes: ['to', 'clause', 'adjective', 'as'],
    finds: ['<The door {seems} to have been open>.', '{It appears} <that the door was open>.'],
    passes: ['He appeared on stage.'],
  },
];
