import { nameKey } from '../library/parties';
import { type Annotation, bodyToClaim } from '../model/annotation';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { stix, wordsFor } from '../model/scales';
import { passageUri, publisherOf } from './place';
import { externalReference, type StixObject, type StixTimes, someOf, stixId, stixObject, stixTimes } from './stix-object';
import { attributedTo, type StixParties } from './stix-party';

const languageTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * A claim in STIX 2.1: a note that has its words and refers to whoever makes it and is meant; for an act that is put down to someone, a campaign
 * and its `attributed-to`; the reader's own note; the reader's verdict as an opinion. Each object
 * stands behind those that it refers to; `refs` are the ids of all of them, those of parties that were given before included.
 */
export function claimObjects(
  annotation: Annotation,
  article: Article | undefined,
  parties: StixParties,
): { objects: StixObject[]; refs: string[] } {
  const claim = bodyToClaim(annotation.body);
  const times = stixTimes(annotation.created, annotation.modified);
  const first = { created: times.created, modified: times.created }; // of what other claims share
  const publisher = publisherOf(article, annotation.target.source);
  const reader = annotation.creator && parties.reader(annotation.creator.name, first);
  const speaker = parties.identity(claim.assertedBy || publisher, first); // a note must refer to something
  const content = words(annotation, claim);
  const common = {
    created_by_ref: reader?.id,
    lang: languageTag.test(article?.language ?? '') ? article?.language : undefined,
    external_references: [externalReference(publisher, { external_id: annotation.id, url: passageUri(annotation.target) })],
  };
  const claimed = { ...common, labels: someOf([...new Set(claim.tags)]), confidence: claim.confidence };
  const act = attribution(annotation, claim, parties, { times, first, properties: { ...claimed, description: content } });
  const authors = annotation.creator && [annotation.creator.name];
  const refs = [...new Set([speaker.id, ...act.refs])];
  const properties = { ...claimed, abstract: claim.statement, content, authors, object_refs: refs };
  const note = stixObject('note', stixId('note', 'claim', annotation.id), times, properties);
  const about = { ...common, authors, object_refs: [note.id, ...act.claimed] };
  const own = [note, ...readersNote(annotation, claim, times, about), ...opinion(annotation, claim, times, about)];
  return {
    objects: [...(reader?.objects ?? []), ...speaker.objects, ...act.objects, ...own],
    refs: [...(reader ? [reader.id] : []), ...refs, ...own.map(({ id }) => id)],
  };
}

/**
 * Whom a claim holds responsible, and for what. Only what the reader may stand behind becomes an act of theirs: after a denial, and where the reader
 * found it refuted, nothing is attributed, and a party not known as an actor is no threat actor for having been named.
 */
function attribution(
  { id }: Annotation,
  { kind, attributedTo: name, statement, strength, verdict }: Claim,
  parties: StixParties,
  { times, first, properties }: { times: StixTimes; first: StixTimes; properties: object },
) {
  if (kind !== 'responsibility' || !name) return { objects: [], refs: [], claimed: [] };
  const stands = strength !== 'denied' && verdict !== 'refuted';
  const isActor = /^(threat-actor|intrusion-set)$/.test(parties.actorOf(name)?.kind ?? '');
  const party = stands || isActor ? parties.culprit(name, first) : parties.identity(name, first);
  if (!stands) return { objects: party.objects, refs: [party.id], claimed: [] };
  const campaign = stixObject('campaign', stixId('campaign', nameKey(statement)), first, { name: statement });
  const held = attributedTo(campaign.id, party.id, [id], times, properties);
  return { objects: [...party.objects, campaign, held], refs: [party.id, campaign.id, held.id], claimed: [held.id] };
}

function readersNote({ id }: Annotation, { note }: Claim, times: StixTimes, about: object): StixObject[] {
  return note ? [stixObject('note', stixId('note', 'reader', id), times, { ...about, content: note })] : [];
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
function opinion({ id }: Annotation, { verdict, confidence }: Claim, times: StixTimes, about: object): StixObject[] {
  if (verdict === 'unverified') return [];
  const isSure = confidence !== undefined && wordsFor(stix, confidence).includes(surely);
  const value = { refuted: 'strongly-disagree', disputed: 'disagree', supported: isSure ? 'strongly-agree' : 'agree' }[verdict];
  const properties = { ...about, opinion: value, explanation: `Verdict: ${verdict}` };
  return [stixObject('opinion', stixId('opinion', id), times, properties)];
}
