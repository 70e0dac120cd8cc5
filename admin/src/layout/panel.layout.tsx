import { type ReactNode, Suspense } from 'react';
import { Layout, Loading } from 'react-admin';
import { SessionWatch } from '../session/session.watch.tsx';
import { PanelBar } from './panel.bar.tsx';

/** Bar, menu and page, with everything that lasts while a user is signed in. */
export function PanelLayout({ children }: { children: ReactNode }) {
  return (
    <Layout appBar={PanelBar} sx={withinTheWindow}>
      <SessionWatch />
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Layout>
  );
}

/** Content wider than the window scrolls by itself, without the page. */
const withinTheWindow = {
  minWidth: 0,
  '& .RaLayout-content, & .RaList-main, & .RaList-content': { minWidth: 0 },
  '& .RaDatagrid-tableWrapper, & .RaDataTable-tableWrapper': { overflowX: 'auto' },
};
