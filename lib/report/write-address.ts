import type { ReportAddress } from './address';

/** What a report is about as the part of its address behind `#`, with it; `readAddress` reads it. */
export function writeAddress(address: Partial<ReportAddress>): string {
  return `#${encodeURIComponent(JSON.stringify(address))}`;
}
