import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { stix, wordsFor } from '../model/scales';
import { type actorFinder, partyKey } from './parties';
import { passageUri, publisherOf } from './place';
import { externalReference, type StixObject, stixId, stixObject, stixTimes } from './stix-object';
import { attributedTo, culpritOf, identityOf, readerOf } from './stix-party';

const languageTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * A claim in STIX 2.1: a note that has its words and refers to whoever makes it and is meant; for an act that is put down to someone, a campaign
 * and its `attributed-to`; the reader's own note; the reader's verdict as an opinion. Each object stands behind those that it refers to.
 */
export function claimObjects(annotation: Annotation, article: Article | undefined, actorOf: ReturnType<typeof actorFinder>): StixObject[] {
  const claim = bodyToClaim(annotation.body);
  const times = stixTimes(annotation.created, annotation.modified);
  const first = stixTimes(annotation.created); // of what other claims share
  const source = annotation.target.source;
  const reader = annotation.creator && readerOf(annotation.creator.name, first);
  const speaker = claim.assertedBy || publisherOf(article, source); // a note must refer to something
  const speakers = identityOf(speaker, actorOf(speaker), first);
  const common = {
    created_by_ref: reader?.id,
    labels: [...new Set(claim.tags)],
    lang: languageTag.test(article?.language ?? '') ? article?.language : undefined,
    external_references: [
      externalReference(publisherOf(article, source), { external_id: annotation.id, url: passageUri(annotation.target) }),
    ],
  };
  const act = attribution(annotation, claim, actorOf, { ...common, confidence: claim.confidence });
  const note = stixObject('note', stixId('note', 'claim', annotation.id), times, {
    ...common,
    confidence: claim.confidence,
    abstract: claim.statement,
    content: words(annotation, claim),
    authors: annotation.creator && [annotation.creator.name],
    object_refs: [...new Set([speakers.id, ...act.refs])],
  });
  const about = { ...common, labels: [], authors: annotation.creator && [annotation.creator.name], object_refs: [note.id, ...act.claimed] };
  return [
    ...(reader?.objects ?? []),
    ...speakers.objects,
    ...act.objects,
    note,
    ...(claim.note ? [stixObject('note', stixId('note', 'reader', annotation.id), times, { ...about, content: claim.note })] : []),
    ...opinion(annotation, claim, { ...times }, about),
  ];
}

/**
 * Whom a claim holds responsible, and for what. Only what the reader may stand behind becomes an act of theirs: after a denial, and where the reader
 * found it refuted, nothing is attributed, and a party not known as an actor is no threat actor for having been named.
 */
function attribution(annotation: Annotation, claim: Claim, actorOf: ReturnType<typeof actorFinder>, common: object) {
  if (claim.kind !== 'responsibility' || !claim.attributedTo) return { objects: [], refs: [], claimed: [] };
  const first = stixTimes(annotation.created);
  const actor = actorOf(claim.attributedTo);
  const stands = claim.strength !== 'denied' && claim.verdict !== 'refuted';
  const isCulprit = stands || (actor && actor.kind !== 'identity');
  const party = isCulprit ? culpritOf(claim.attributedTo, actor, first) : identityOf(claim.attributedTo, actor, first);
  if (!stands) return { objects: party.objects, refs: [party.id], claimed: [] };
  const campaign = stixObject('campaign', stixId('campaign', partyKey(claim.statement)), first, { name: claim.statement });
  const times = stixTimes(annotation.created, annotation.modified);
  const held = attributedTo(campaign.id, party.id, [annotation.id], times, { ...common, description: words(annotation, claim) });
  return { objects: [...party.objects, campaign, held], refs: [party.id, campaign.id, held.id], claimed: [held.id] };
}

/** The quote and all that the reader says of it, in words: STIX has no fields for them. */
function words({ target }: Annotation, claim: Claim): string {
  const facts = [
    ['Asserted by', claim.assertedBy ?? 'nobody named'],
    ['Attributed to', claim.attributedTo],
    ['By the words', claim.basis],
    ['Strength', claim.strength],
    ['Verdict', claim.verdict],
    ['Confidence', claim.confidence === undefined ? undefined : `${claim.confidence} (${wordsFor(stix, claim.confidence).join()})`],
  ];
  return [`“${target.selector[0].exact}”`, '', ...facts.flatMap(([name, value]) => (value ? `${name}: ${value}` : []))].join('\n');
}

const surely = 'high'; // by the scale of STIX

/** The verdict on the scale of STIX's opinions; a claim not verified yet has none. */
function opinion(annotation: Annotation, { verdict, confidence }: Claim, times: ReturnType<typeof stixTimes>, about: object): StixObject[] {
  if (verdict === 'unverified') return [];
  const isSure = confidence !== undefined && wordsFor(stix, confidence).includes(surely);
  const value = { refuted: 'strongly-disagree', disputed: 'disagree', supported: isSure ? 'strongly-agree' : 'agree' }[verdict];
  const properties = { ...about, opinion: value, explanation: `Verdict: ${verdict}` };
  return [stixObject('opinion', stixId('opinion', annotation.id), times, properties)];
}
