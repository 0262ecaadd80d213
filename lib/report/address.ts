import * as z from 'zod/mini';
import { LibraryFilter, noFilter } from '../library/facet';

/** What the address of a report says that it is about; ids of claims that were selected are too many for an address, which names where they are kept. */
export const ReportAddress = z.object({
  filter: z._default(LibraryFilter, noFilter),
  /** Addresses of pages. */
  pages: z.optional(z.array(z.string())),
  selection: z.optional(z.string()),
});
export type ReportAddress = z.infer<typeof ReportAddress>;

/** Reads the part of an address behind `#`; what is no report's is a report of everything. */
export function readAddress(hash: string): ReportAddress {
  try {
    return ReportAddress.parse(JSON.parse(decodeURIComponent(hash.replace(/^#/, '')) || '{}'));
  } catch {
    return { filter: noFilter };
  }
}
