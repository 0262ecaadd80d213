import { createRoot } from 'react-dom/client';
import { SidePanel } from '@/components/SidePanel';
import { followLooks } from '@/components/ui/follow-looks';
import '@/components/theme.css';

void followLooks();
const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
