import { browser } from 'wxt/browser';
import type { ReportAddress } from '@/lib/report/address';
import { writeAddress } from '@/lib/report/write-address';

/** Opens a report in a tab of its own. */
export function openReport(address: Partial<ReportAddress>): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/report.html') + writeAddress(address) });
}
