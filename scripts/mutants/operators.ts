import { type Node, nodeIn, nodesIn } from './node';
import { changedPatterns } from './regular-expressions';

/** An operator makes of a node what could stand in its place, as text: each is one mutant. `text` gives the text of a node. */
interface Operator {
  name: string;
  types: string[];
  change: (node: Node, text: (node: Node) => string) => string[];
}

const arithmetic: Record<string, string> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '&': '|',
  '|': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '^': '&',
};
const comparison: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
};
const logical: Record<string, string> = { '&&': '||', '||': '&&', '??': '&&' };
const assignment: Record<string, string> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '&&=': '||=',
  '||=': '&&=',
  '??=': '&&=',
};
/** Methods and what stands in their place; an empty word for what they are called on. */
const methods: Record<string, string> = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  trim: '',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  sort: '',
  toSorted: '',
  reverse: '',
  toReversed: '',
  filter: '',
  slice: '',
  normalize: '',
};

const isText = (node: Node | undefined): boolean => !!node && (node.type === 'TemplateLiteral' || typeof node.value === 'string');
const operands = (node: Node, text: (node: Node) => string): [string, string] => [
  `(${text(nodeIn(node, 'left')!)})`,
  `(${text(nodeIn(node, 'right')!)})`,
];
const swapped =
  (by: Record<string, string | string[]>) =>
  (node: Node, text: (node: Node) => string): string[] => {
    const [left, right] = operands(node, text);
    return [by[String(node.operator)] ?? []].flat().map((operator) => `${left} ${operator} ${right}`);
  };
const testOf = (node: Node): Node[] => nodesIn(node, 'test');
/** The tests of conditions and loops, which the operator `condition` changes; a loop whose test is always true says nothing. */
export const decisions: Record<string, string[]> = {
  IfStatement: ['true', 'false'],
  ConditionalExpression: ['true', 'false'],
  WhileStatement: ['false'],
  DoWhileStatement: ['false'],
  ForStatement: ['false'],
};
export const testsOf = (node: Node): Node[] => (node.type in decisions ? testOf(node) : []);

/** Every way in which one expression is changed. */
export const operators = [
  {
    name: 'arithmetic',
    types: ['BinaryExpression'],
    change: (node, text) => (isText(nodeIn(node, 'left')) || isText(nodeIn(node, 'right')) ? [] : swapped(arithmetic)(node, text)),
  },
  { name: 'comparison', types: ['BinaryExpression'], change: swapped(comparison) },
  {
    name: 'condition',
    types: ['BinaryExpression'],
    change: (node) => (String(node.operator) in comparison ? ['true', 'false'] : []),
  },
  { name: 'logical', types: ['LogicalExpression'], change: swapped(logical) },
  {
    name: 'assignment',
    types: ['AssignmentExpression'],
    change: (node, text) => {
      const operator = assignment[String(node.operator)];
      return operator ? [`${text(nodeIn(node, 'left')!)} ${operator} (${text(nodeIn(node, 'right')!)})`] : [];
    },
  },
  {
    name: 'unary',
    types: ['UnaryExpression'],
    change: (node, text) => {
      const argument = `(${text(nodeIn(node, 'argument')!)})`;
      return { '!': [argument], '-': [`+${argument}`], '+': [`-${argument}`] }[String(node.operator)] ?? [];
    },
  },
  {
    name: 'update',
    types: ['UpdateExpression'],
    change: (node, text) => {
      const operator = node.operator === '++' ? '--' : '++';
      const argument = text(nodeIn(node, 'argument')!);
      return [node.prefix ? operator + argument : argument + operator];
    },
  },
  { name: 'boolean', types: ['Literal'], change: ({ value }) => (typeof value === 'boolean' ? [String(!value)] : []) },
  { name: 'string', types: ['Literal'], change: ({ value }) => (typeof value === 'string' ? [value ? "''" : "'mutated'"] : []) },
  { name: 'string', types: ['TemplateLiteral'], change: (node, text) => [text(node) === '``' ? "'mutated'" : "''"] },
  {
    name: 'pattern',
    types: ['Literal'],
    change: (node, text) => {
      const [, pattern, flags] = 'regex' in node ? (text(node).match(/^\/(.+)\/(\w*)$/su) ?? []) : [];
      return pattern ? changedPatterns(pattern, flags ?? '') : [];
    },
  },
  { name: 'array', types: ['ArrayExpression'], change: (node) => [nodesIn(node, 'elements').length > 0 ? '[]' : "['mutated']"] },
  { name: 'object', types: ['ObjectExpression'], change: (node) => (nodesIn(node, 'properties').length > 0 ? ['{}'] : []) },
  {
    name: 'method',
    types: ['CallExpression'],
    change: (node, text) => {
      const [callee] = nodesIn(node, 'callee');
      const [object, property] =
        callee?.type === 'MemberExpression' && !callee.computed ? [nodeIn(callee, 'object'), nodeIn(callee, 'property')] : [];
      const by = property && Object.hasOwn(methods, text(property)) ? methods[text(property)] : undefined;
      if (!object || !property || by === undefined) return [];
      return [by ? text(node).slice(0, property.start - node.start) + by + text(node).slice(property.end - node.start) : text(object)];
    },
  },
  {
    name: 'optional',
    types: ['ChainExpression'],
    change: (node, text) =>
      spineOf(node)
        .filter(({ optional }) => optional)
        .map((link) => {
          const from = (nodeIn(link, 'object') ?? nodeIn(link, 'callee'))!.end - node.start;
          const rest = text(node).slice(from);
          const calls = link.type === 'CallExpression' || link.computed;
          return text(node).slice(0, from) + rest.replace('?.', calls ? '' : '.');
        }),
  },
] satisfies Operator[] as Operator[];

/** The links of a chain from its end to its start: `a?.b.c` is one expression, of which no link stands alone. */
export function spineOf(chain: Node): Node[] {
  const links: Node[] = [];
  for (let link = nodeIn(chain, 'expression'); link; link = nodeIn(link, 'object') ?? nodeIn(link, 'callee')) {
    if (!['MemberExpression', 'CallExpression', 'TSNonNullExpression'].includes(link.type)) break;
    links.push(link);
    if (link.type === 'TSNonNullExpression') break;
  }
  return links;
}
