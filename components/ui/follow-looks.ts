import { readLooks, watchLooks } from '@/lib/looks';
import { legendStyle } from '@/lib/view/legend-style';

/** Shows kinds in this window as the reader wants them marked, from now on; every window of the extension calls it once. */
export async function followLooks(): Promise<void> {
  const style = document.createElement('style');
  document.head.append(style);
  watchLooks((looks) => {
    style.textContent = legendStyle(looks);
  });
  style.textContent = legendStyle(await readLooks());
}
