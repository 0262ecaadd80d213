import { i18n } from '#i18n';
import { Report } from '@/components/Report';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<Report />, i18n.t('report.title'));
