import { createRoot } from 'react-dom/client';
import { Welcome } from '@/components/Welcome';
import '@/components/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
