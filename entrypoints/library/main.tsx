import { createRoot } from 'react-dom/client';
import { Library } from '@/components/Library';
import '@/components/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Library />);
