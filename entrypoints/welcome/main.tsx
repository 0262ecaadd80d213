import { createRoot } from 'react-dom/client';
import { followLooks } from '@/components/ui/follow-looks';
import { Welcome } from '@/components/Welcome';
import '@/components/theme.css';

void followLooks();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
