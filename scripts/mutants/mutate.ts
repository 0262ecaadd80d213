import { parseSync } from 'vite';
import { childrenOf, isNode, type Node, nodeIn } from './node';
import { decisions, operators, spineOf, testsOf } from './operators';

/** One change of a file: which operator made it, where, and the text before and after. */
export interface Mutant {
  id: number;
  file: string;
  line: number;
  operator: string;
  before: string;
  after: string;
}

/** The name by which the changed code asks whether a mutant is switched on: `switch.ts` answers. */
export const switchName = '__isMutant';

/**
 * A file's code with all its mutants in it, each behind a switch, so that one load of it serves them all. Ids count up from `firstId`.
 * Only the one mutant that is switched on runs; the others stand as they were written.
 */
export function mutate(file: string, source: string, firstId: number): { code: string; mutants: Mutant[] } {
  const mutants: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);

  function note(node: Node, operator: string, after: string): string {
    const id = firstId + mutants.length;
    const line = source.slice(0, node.start).split('\n').length;
    mutants.push({ id, file, line, operator, before: text(node), after });
    return `${switchName}(${id})`;
  }

  const either = (node: Node, operator: string, changed: string[], kept: string): string =>
    changed.reduce((code, after) => `(${note(node, operator, after)} ? (${after}) : ${code})`, kept);

  /** The text of a node with what is inside it rendered. */
  function inside(node: Node, render: (child: Node) => string): string {
    let code = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      // Shorthand (`{a}`) has its name twice.
      if (child.start < at) continue;
      code += source.slice(at, child.start) + render(child);
      at = child.end;
    }
    return code + source.slice(at, node.end);
  }

  function render(node: Node): string {
    if (node.type === 'ChainExpression') {
      const spine = new Set(spineOf(node));
      const links = (child: Node): string => (spine.has(child) ? inside(child, links) : render(child));
      return changeExpression(node, inside(node, links));
    }
    if (node.type === 'UnaryExpression' && node.operator === 'delete') return text(node);
    if (node.type === 'BlockStatement') {
      const code = inside(node, render);
      return code.slice(1, -1).trim() ? `{ if (${note(node, 'block', '{}')}) {} else ${code} }` : code;
    }
    const tests = testsOf(node);
    const result = node.type === 'ReturnStatement' ? nodeIn(node, 'argument') : undefined;
    const body = node.type === 'ArrowFunctionExpression' && node.expression ? nodeIn(node, 'body') : undefined;
    const code = inside(node, (child) => {
      if (tests.includes(child)) return either(child, 'condition', decisions[node.type] ?? [], renderTest(child));
      if (child === result || child === body) return either(child, 'return', returned(child), render(child));
      return render(child);
    });
    return changeExpression(node, code);
  }

  /** A test is true and false already by its condition: its comparison is not made so again. */
  const renderTest = (node: Node): string => changeExpression(node, inside(node, render), 'condition');
  const returned = (node: Node): string[] => (['undefined', 'null'].includes(text(node)) || 'regex' in node ? [] : ['undefined']);

  function changeExpression(node: Node, code: string, except?: string): string {
    let changed = code;
    for (const { name, types, change } of operators) {
      if (!types.includes(node.type) || name === except) continue;
      changed = either(node, name, change(node, text), changed);
    }
    return changed;
  }

  const { program, errors } = parseSync(file, source);
  if (!isNode(program) || errors.length > 0) throw new Error(`${file} cannot be parsed`);
  return { code: inside({ ...program, start: 0, end: source.length }, render), mutants };
}
