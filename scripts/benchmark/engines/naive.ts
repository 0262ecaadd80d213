import type { Engine, Found, Range } from '../engine';
import { reportingForms } from './reporting-verbs';

const sentence = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*[”"’']*/gu;
const word = /[\p{L}\p{N}’'-]+/gu;
/** A determiner with up to three words after it, a run of capitals, or a pronoun: at the end of what stands before a cue, or at the start of what follows it. */
const phrase = String.raw`(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}-]+\s?){1,3}|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|[Ww]e)`;
const before = new RegExp(`${phrase}[\\s,]*$`, 'u');
const after = new RegExp(`^\\s*(${phrase})`, 'u');
const names = /\p{Lu}[\p{L}\p{N}’-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\p{N}’-]*)*/gu;
const institution =
  /\b(Agency|Bank|Bureau|Center|Centre|College|Commission|Committee|Company|Congress|Corp|Council|Court|Department|Group|House|Inc|Institute|Labs|Ltd|Ministry|Office|Party|Police|Security|Senate|Service|Services|Times|University)\b|^\p{Lu}{2,5}$/u;

function partiesIn(text: string): Found['spans'] {
  return [...text.matchAll(names)].flatMap(({ 0: name, index }) => {
    const opensSentence = /(^|[.!?\n“"]\s*)$/.test(text.slice(Math.max(0, index - 3), index));
    if (opensSentence && !name.includes(' ')) return [];
    return [{ type: institution.test(name) ? ('agency' as const) : ('actor' as const), start: index, end: index + name.length }];
  });
}

/** The rest of a sentence after a cue, or what stands before it when nothing follows. */
function contentOf(text: string, from: number, cue: Range, to: number): Range[] {
  const follows = text.slice(cue[1], to).replace(/[.!?\s]+$/, '');
  if (/\w+\s+\w+\s+\w+/.test(follows)) return [[cue[1] + follows.length - follows.trimStart().length, cue[1] + follows.length]];
  const precedes = text.slice(from, cue[0]).trimEnd();
  return precedes === '' ? [] : [[from, from + precedes.length]];
}

/** What a lexicon of reporting verbs and a look at capitals find: the nearest noun phrase is the source, the rest of the sentence the content. */
export const findNaively: Engine = (text) => {
  const attributions: Found['attributions'] = [];
  for (const { 0: own, index: from } of text.matchAll(sentence)) {
    for (const { 0: form, index } of own.matchAll(word)) {
      if (!reportingForms.has(form.toLowerCase())) continue;
      const cue: Range = [from + index, from + index + form.length];
      const left = before.exec(own.slice(0, index));
      const right = left ? undefined : after.exec(own.slice(index + form.length));
      const at = left ? from + left.index : cue[1] + (right?.[0].length ?? 0) - (right?.[1]?.length ?? 0);
      const length = left?.[0].replace(/[\s,]+$/, '').length ?? right?.[1]?.trimEnd().length ?? 0;
      const source: Range[] = length > 0 ? [[at, at + length]] : [];
      attributions.push({
        kind: 'statement',
        strength: 'stated',
        source,
        cue: [cue],
        content: contentOf(text, from, cue, from + own.length),
      });
    }
  }
  const cues = attributions.map(({ cue: [[start, end] = [0, 0]] }) => ({ type: 'attribution' as const, start, end }));
  return { spans: [...partiesIn(text), ...cues], attributions };
};
