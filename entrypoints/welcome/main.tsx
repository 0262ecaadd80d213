import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { Welcome } from '@/components/Welcome';
import '@/components/theme.css';

showPage(<Welcome />, i18n.t('welcome.title'));
