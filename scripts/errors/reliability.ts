/** One judgement: how likely it was held to be, 0 to 1, and whether it was right. */
export type Judgement = [likelihood: number, right: boolean];

const bins = 10;

/**
 * A reliability table as Markdown, and the expected calibration error: the mean difference between how likely judgements were held to be and how many
 * were right, over ten bins of equal width, weighed by their size (Naeini and others, AAAI 2015).
 */
export function reliability(judgements: Judgement[]): { error: number; table: string } {
  const rows = Array.from({ length: bins }, (_, bin) =>
    judgements.filter(([likelihood]) => Math.min(bins - 1, Math.floor(likelihood * bins)) === bin),
  );
  const filled = rows.filter((row) => row.length > 0);
  const said = (row: Judgement[]) => row.reduce((sum, [likelihood]) => sum + likelihood, 0);
  const right = (row: Judgement[]) => row.filter(([, isRight]) => isRight).length;
  const error = filled.reduce((sum, row) => sum + Math.abs(said(row) - right(row)), 0) / judgements.length;
  const lines = filled.map((row) => `| ${(said(row) / row.length).toFixed(2)} | ${(right(row) / row.length).toFixed(2)} | ${row.length} |`);
  return { error, table: ['| said | right | marks |', '| --- | --- | --- |', ...lines].join('\n') };
}
