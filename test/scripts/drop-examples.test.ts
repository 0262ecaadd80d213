import { build } from 'vite';
import { expect, test } from 'vitest';
import { dropExamples } from '../../scripts/build/drop-examples';

/** What is left of a module of the detector after the build. */
async function built(source: string): Promise<string> {
  const id = '/lib/detect/rules/examples.ts';
  const module = {
    name: 'source',
    resolveId: (asked: string) => (asked === id ? id : undefined),
    load: (asked: string) => (asked === id ? source : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [module, dropExamples()],
    build: { write: false, minify: false, lib: { entry: id, formats: ['es'] } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

test('the examples of rules are left out of what is shipped, and nothing else', async () => {
  const code = await built(`export const rules: object[] = [
    { id: 'say', why: 'It finds.', finds: ['[She] {said} <so>.'], passes: ['A noted, finds: singer.'], takes: ['speech'] },
    { id: 'last', nested: { finds: ['x'] }, passes: ['y'] },
  ];
  export const finds = (passes: string) => passes;`);
  expect(code).not.toMatch(/\{said\}|noted|'x'|"x"|"y"/);
  const { rules, finds } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(rules).toEqual([
    { id: 'say', why: 'It finds.', takes: ['speech'] },
    { id: 'last', nested: {} },
  ]);
  expect(finds('kept')).toBe('kept');
});
