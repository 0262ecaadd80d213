import { passageLink } from '../anchor/text-fragment';
import type { Article } from '../model/article';
import { asUri } from '../model/page-address';
import type { Target } from '../model/target';

/** The address that opens a page at a passage, as a URI of RFC 3986. */
export function passageUri(target: Target): string {
  return asUri(passageLink(target));
}

/** Who published what stands at an address: the article's publisher, else the site, else `file` for a file. */
export function publisherOf(article: Article | undefined, source: string): string {
  return article?.publisher || new URL(source).hostname || 'file';
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** A date as pages write it, in UTC with milliseconds; undefined for what is not ISO 8601. A time without a zone is taken for UTC. */
export function utcTime(words: string | undefined): string | undefined {
  const [, day, time = '00:00', zone = 'Z'] = isoTime.exec(words?.trim() ?? '') ?? [];
  const date = new Date(`${day}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0 ? undefined : date.toISOString();
}
