import { i18n } from '#i18n';
import { Compare } from '@/components/Compare';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<Compare />, i18n.t('compare.title'));
