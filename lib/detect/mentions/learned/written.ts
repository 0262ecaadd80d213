import type { Token } from '../../../text/tokenize';

/** How a token is written: 0 a mark, 1 a number, 2 lower case, 3 Capital, 4 CAPITALS, 5 InnerCapital, 6 with digits. */
export function writtenAs({ kind, text, capital }: Token): number {
  if (kind === 'punctuation' || kind === 'clitic') return 0;
  if (kind === 'number') return 1;
  let inner = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit < 58) digits++;
    else if (i > 0 && unit >= 65 && unit <= 90) inner++;
  }
  if (digits > 0) return 6;
  if (inner === 0) return capital ? 3 : 2;
  return capital && text === text.toUpperCase() ? 4 : 5;
}
