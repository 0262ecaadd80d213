import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/Popup';
import { followLooks } from '@/components/ui/follow-looks';
import '@/components/theme.css';

void followLooks();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
