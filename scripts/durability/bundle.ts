import { join } from 'node:path';
import { bundleScript } from '../session/bundle-script';

/** What saves and exports in a page of the extension, as one script: `saving`. */
export const bundleSaving = (): Promise<string> => bundleScript(join(import.meta.dirname, 'in-page/saving.ts'), 'saving');
