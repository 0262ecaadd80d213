import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/Popup';
import '@/components/theme.css';

// The popup opens first: most readers chose no looks.
void import('@/components/ui/follow-looks').then(({ followLooks }) => followLooks());
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
