import { build } from 'wxt';

// `npm run build:rules`: the extension without the trained model, in folders of their own. wxt.config.ts reads the variable.
process.env.ASCRIBE_WEIGHTS = 'none';
for (const browser of ['chrome', 'firefox']) await build({ browser });
