import { defineBackground } from 'wxt/utils/define-background';
import { detect } from '@/lib/detect/detect';
import { onPageMessage } from '@/lib/messages/receive';

export default defineBackground(() => {
  onPageMessage('detect', (page) => detect(page));
});
