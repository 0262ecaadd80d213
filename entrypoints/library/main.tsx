import { createRoot } from 'react-dom/client';
import { Library } from '@/components/Library';
import { followLooks } from '@/components/ui/follow-looks';
import '@/components/theme.css';

void followLooks();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Library />);
