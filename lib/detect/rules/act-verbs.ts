import type { ResponsibilityRule } from './rule';

/** Verbs of harmful acts, done by someone. */
export const actVerbs: ResponsibilityRule[] = [
  {
    id: 'commit',
    strength: 'stated',
    verbs:
      'carry out, launch, perpetrate, mount, stage, orchestrate, mastermind, pull off, commit, conduct, unleash, coordinate, execute, wage, undertake, instigate, initiate, direct, order',
    frame: { subject: 'target', object: 'content' },
    needs: 'act',
    finds: [
      '(The gang) {carried out} <the attack>.',
      '(They) {launched} <an attack>.',
      'Officials said that (hackers) were able to {launch} <the attack>.',
      '(Hackers) {launched} <the attack>.',
      '<The attack> {was almost certainly carried out by} (Russia).',
      '<An attack> {was carried out} on the town {by} (Russia).',
    ],
    passes: [
      'The firm launched a phone.',
      'The attack was carried out in June.',
      'Microsoft launched a campaign.',
      'The team launched a study of the attack.',
      'Hackers could launch an attack.',
    ],
  },
  {
    id: 'harm-by',
    strength: 'stated',
    verbs:
      'attack, hack, target, breach, compromise, infiltrate, steal, leak, infect, hijack, penetrate, sabotage, encrypt, exploit, intercept, break into, bomb, shoot, kill, murder, poison, kidnap, assassinate, crush, rob, abuse, torture, deface, disrupt, spy on, bug, wiretap, plant, spread, violate, expose, invade, besiege, shell, ambush, raid, loot, extort, blackmail, threaten, spoof, siphon off, dump, monitor, harass, persecute, trick, dupe, defraud, turn around, hit, demand, capture, damage, destroy, shut down, take down, seize, hold hostage, behead, abduct, rape, beat, injure, wound, massacre, oppress, scam, copy, smuggle, conceive, fabricate, wipe, delete, forge, con, launder, embezzle, swindle, deceive, bilk, impersonate, misuse, hack into, cripple, knock offline, lock, scramble, phish, dox, swipe, pilfer, exfiltrate, harvest, skim, siphon, vandalize, vandalise, snatch, ransack, tamper with, obtain illegally, rig, fleece, rip off, hold to ransom, hold for ransom, knock out, overwhelm, bombard, flood',
    frame: { subject: 'target', object: 'content' },
    needs: 'author',
    finds: ['<The ministry> {was targeted by} (hackers).', 'They found <files> {stolen by} (a gang).'],
    passes: ['He was hit by a truck in the road.', 'Locked doors, with a message by thieves.', 'The flaw can be exploited by hackers.'],
  },
  {
    id: 'make-by',
    strength: 'stated',
    verbs:
      'create, develop, write, build, design, use, run, operate, release, publish, own, control, make, share, send, post, register, produce, back, found, deploy, employ, manage, distribute, sell, set up, do, cause, organize, plan, operate, obtain, access, collect, store, execute, seize, claim, reject',
    frame: { subject: 'target', object: 'content' },
    needs: 'hostile author',
    finds: ['<The domains> {were created by} (hackers).', '<It> {was created by} (people with links to Russian intelligence).'],
    passes: ['The bridge was built by a small firm.', 'A report was published by an intelligence company.'],
  },
  {
    id: 'responsible-for',
    strength: 'stated',
    verbs:
      '=responsible for, be behind, stand behind, be to blame for, =guilty of, =involved in, =complicit in, claim responsibility for, take credit for, take responsibility for, claim credit for, be source of',
    frame: { subject: 'target', object: 'content' },
    needs: 'culprit',
    finds: [
      '(The gang) {was responsible for} <the attack>.',
      '(Russia) {is believed to be behind} <the attack>.',
      '(Russia) {is “directly responsible” for} <the attack>.',
      '(The Spanish state) {was believed to have been behind} <it>.',
    ],
    passes: ['The yard is behind the house.', 'She is responsible for sales.'],
  },
  {
    id: 'responsible',
    strength: 'stated',
    verbs: '=responsible, be to blame, claim responsibility',
    frame: { subject: 'target', for: 'content' },
    needs: 'blamed',
    finds: ['It seems that (Russia) {could be responsible}.', '(The gang) {may be to blame}.', 'No gang {claimed responsibility}.'],
    passes: ['She may be responsible for sales.', 'The weather is to blame.'],
  },
];
