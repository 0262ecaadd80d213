import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const examples = new Set(['finds', 'passes']);

interface Node {
  type: string;
  start: number;
  end: number;
  properties?: Node[];
  key?: { name?: string };
}

/** Every object of a syntax tree that has properties. */
function* objects(node: unknown): Generator<Node & { properties: Node[] }> {
  if (typeof node !== 'object' || node === null) return;
  const { type, properties } = node as Node;
  if (type === 'ObjectExpression' && properties) yield node as Node & { properties: Node[] };
  for (const part of Object.values(node)) yield* objects(part);
}

/** Leaves the examples that the detector's rules carry for their tests out of what is shipped: a third of the rules' size. */
export function dropExamples(): Plugin {
  return {
    name: 'drop-examples',
    enforce: 'post',
    transform: {
      filter: { id: /\/lib\/detect\/.*\.ts$/ },
      handler(code) {
        const shorter = new MagicString(code);
        for (const { properties } of objects(this.parse(code))) {
          for (const { key, start, end } of properties) {
            const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
            if (examples.has(key?.name ?? '')) shorter.remove(start, end + comma);
          }
        }
        return shorter.hasChanged() ? { code: shorter.toString(), map: shorter.generateMap({ hires: true }) } : undefined;
      },
    },
  };
}
