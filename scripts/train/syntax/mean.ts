import type { LinearModel } from './linear-model';

/** The mean of models that have the same rows. */
export function meanOf(models: LinearModel[]): LinearModel {
  const rows = new Float32Array(models[0]!.rows.length);
  for (const model of models) for (let i = 0; i < rows.length; i++) rows[i]! += model.rows[i]! / models.length;
  return { ...models[0]!, rows };
}
