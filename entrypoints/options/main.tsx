import { createRoot } from 'react-dom/client';
import { Options } from '@/components/Options';
import '@/components/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
