import { SidePanel } from '@/components/SidePanel';
import { showPage } from '@/components/ui/show-page';
import '@/components/theme.css';

showPage(<SidePanel />);
