import type { TreeLabels } from './tree';

/** Finds the labels that the trees are read by, from the parser's names of them (Universal Dependencies). */
export function treeLabels(labels: readonly string[]): TreeLabels {
  const ids = (...names: string[]) => names.map((name) => labels.indexOf(name)).filter((id) => id >= 0);
  const frame =
    'nsubj nsubj:pass csubj expl obj iobj obl obl:agent ccomp xcomp parataxis advcl acl acl:relcl appos cop aux:pass mark case det nmod nmod:poss compound:prt neg conj'.split(
      ' ',
    );
  const frameBit = new Int32Array(labels.length);
  frame.forEach((name, bit) => {
    const id = labels.indexOf(name);
    if (id >= 0) frameBit[id] = 1 << bit;
  });
  return {
    subject: ids('nsubj', 'nsubj:pass', 'csubj'),
    object: ids('obj'),
    clause: ids('ccomp', 'xcomp', 'parataxis'),
    marker: ids('mark', 'case'),
    oblique: ids('obl', 'nmod', 'obl:agent'),
    particle: ids('compound:prt'),
    shared: ids('conj', 'xcomp', 'advcl'),
    frameBit,
  };
}
