import { createRoot } from 'react-dom/client';
import { Options } from '@/components/Options';
import { followLooks } from '@/components/ui/follow-looks';
import '@/components/theme.css';

void followLooks();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
