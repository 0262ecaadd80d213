import { createRoot } from 'react-dom/client';
import { Report } from '@/components/Report';
import '@/components/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Report />);
