import { Settings } from './model/settings';
import { stored } from './stored';

/** What the reader chose: read, changed and watched. */
export const { read: readSettings, change: changeSettings, watch: watchSettings } = stored('settings', Settings);
