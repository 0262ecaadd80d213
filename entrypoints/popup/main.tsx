import { Popup } from '@/components/Popup';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<Popup />);
