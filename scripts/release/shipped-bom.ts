import * as z from 'zod/mini';

const Component = z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() });
const Bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(Component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
});

/**
 * The CycloneDX bill that npm writes of the lock file, with nothing left but what is shipped (`name@version`), and without its time and
 * number, so that one lock file gives one bill. Throws where npm's bill lacks something shipped.
 */
export function shippedBom(bill: unknown, shipped: string[], name: string): object {
  const { serialNumber, ...full } = Bom.parse(bill);
  const { timestamp, ...metadata } = full.metadata;
  const components = full.components.filter((one) => shipped.includes(`${one.name}@${one.version}`));
  const missing = shipped.filter((wanted) => !components.some((one) => `${one.name}@${one.version}` === wanted));
  if (missing.length > 0) throw new Error(`npm's bill of materials lacks ${missing.join(', ')}`);
  const product = metadata.component['bom-ref'];
  const refs = new Set(components.map((one) => one['bom-ref']));
  const within = full.dependencies.filter(({ ref }) => refs.has(ref));
  const dependencies = within.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return {
    ...full,
    metadata: { ...metadata, component: { ...metadata.component, type: 'application', name } },
    components,
    dependencies: [{ ref: product, dependsOn: [...refs] }, ...dependencies],
  };
}
