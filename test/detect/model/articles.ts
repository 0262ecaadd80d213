import type { Article } from '../../../scripts/train/attribution/read-corpus';

const sources = ['The ministry', 'The agency', 'The company', 'The minister', 'The spokesman', 'The lawyer'];
const cues = ['said', 'claimed', 'announced', 'confirmed'];
const deeds = ['stole', 'copied', 'deleted'];
const things = ['files', 'records', 'messages'];

/** Attributions marked as {source}, [cue] and <content>. */
function mark(marked: string, id: string): Article {
  const article: Article = { id, text: '', attributions: [] };
  for (const line of marked.split('\n')) {
    if (article.text !== '') article.text += '\n';
    const attribution: Article['attributions'][number] = { source: [], cue: [], content: [] };
    for (const part of line.split(/([{[<][^}\]>]*[}\]>])/)) {
      const role = ({ '{': 'source', '[': 'cue', '<': 'content' } as const)[part[0] ?? ''];
      const own = role ? part.slice(1, -1) : part;
      if (role) attribution[role].push([article.text.length, article.text.length + own.length]);
      article.text += own;
    }
    if (attribution.cue.length > 0) article.attributions.push(attribution);
  }
  return article;
}

/** Small invented articles of two attributions and a sentence that is none. */
export const articles: Article[] = sources.flatMap((source, i) =>
  cues.flatMap((cue, k) =>
    deeds.map((deed, n) => {
      const thing = things[(i + k + n) % 3]!;
      const other = sources[(i + 1) % sources.length]!.toLowerCase();
      const lines = [
        `{${source}} [${cue}] <hackers ${deed} the ${thing}>.`,
        `Hackers ${deed} ${thing}.`,
        `<Hackers ${deed} ${thing}>, [according to] {${other}}.`,
      ];
      return mark(lines.join('\n'), `${i}-${k}-${n}`);
    }),
  ),
);
