import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard } from '@/lib/dom/card';
import { world } from '../page/world';

/** The card, which the content script asks for when the first is wanted. */
export default defineUnlistedScript(() => {
  world.openAscribeCard = openCard;
});
