import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = 'node_modules/';

/** What the bundler and WXT write into scripts themselves, by how the names of such modules begin. */
const written: Record<string, string> = { '\0rolldown/': 'rolldown', '\0vite/': 'vite', '\0virtual:wxt-': 'wxt' };

/**
 * The folder of the package that a module is of, by the module's name in the bundler; `undefined` for our own. What tools write themselves
 * counts to the tool, below `root`.
 */
export function packageFolder(module: string, root: string): string | undefined {
  const tool = Object.entries(written).find(([start]) => module.startsWith(start))?.[1];
  if (tool) return join(root, folder, tool);
  const start = module.lastIndexOf(folder) + folder.length;
  if (start < folder.length) return;
  const names = module.slice(start).split('/');
  const name = names.slice(0, names[0]?.startsWith('@') ? 2 : 1).join('/');
  return module.slice(0, start).replace(/^\0/, '') + name;
}

/** Adds to `folders` the folder of each package that left code in a script of the build. */
export function notePackages(folders: Set<string>, root: string): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const found = renderedLength > 0 && packageFolder(module, root);
          if (found) folders.add(found);
        }
      }
    },
  };
}
