import { i18n } from '#i18n';
import { Options } from '@/components/Options';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<Options />, i18n.t('options.title'));
