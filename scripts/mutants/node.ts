/** A node of a syntax tree as the parser gives it, in UTF-16 offsets. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The node that a field holds, if it holds one. */
export function nodeIn(node: Node, field: string): Node | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/** A field's nodes, one or many. */
export function nodesIn(node: Node, field: string): Node[] {
  return [node[field]].flat().filter(isNode);
}

const expressionsOfTypes = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);
const onlyTypes = (node: Node): boolean => node.type.startsWith('TS') && !expressionsOfTypes.has(node.type);

/** Fields whose text is a name, or has to stand in the code as it is written. */
const fixed: Record<string, string> = {
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  MemberExpression: 'property',
  ImportExpression: 'source',
  TaggedTemplateExpression: 'quasi',
  ExportNamedDeclaration: 'source',
};

/** What a node runs, in the order of the text: no types, names and modules. */
export function childrenOf(node: Node): Node[] {
  if (node.type.startsWith('Import') && node.type !== 'ImportExpression') return [];
  if (node.type === 'ExportAllDeclaration' || (node.type === 'ExpressionStatement' && node.directive)) return [];
  const skipped = node.computed ? undefined : fixed[node.type];
  return Object.keys(node)
    .filter((field) => field !== skipped)
    .flatMap((field) => nodesIn(node, field))
    .filter((child) => !onlyTypes(child))
    .sort((a, b) => a.start - b.start);
}
