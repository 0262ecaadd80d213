// `npm start`: see scripts/start/run.ts. What stands here must run before anything is installed.
import { checkNode, ensureDependencies } from './set-up/dependencies.mjs';

checkNode();
ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
const { run } = await import('./start/run.ts');
process.exitCode = await run(process.argv.slice(2));
