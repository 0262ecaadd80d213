import { i18n } from '#i18n';
import { Library } from '@/components/Library';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<Library />, i18n.t('library.title'));
