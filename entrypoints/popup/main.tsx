import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/Popup';
import '@/components/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
