import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Panel } from './panel.tsx';

const root = document.getElementById('root');
if (!root) throw new TypeError('The page has no place for the panel');
// Paths below /admin belong to the panel; the server answers all of them with this page.
const router = createBrowserRouter([{ path: '*', element: <Panel /> }], { basename: '/admin' });
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
