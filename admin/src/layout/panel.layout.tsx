import { type ReactNode, Suspense } from 'react';
import { Layout, Loading } from 'react-admin';
import { SessionWatch } from '../session/session.watch.tsx';
import { PanelBar } from './panel.bar.tsx';

/** Bar, menu and page; with them what lasts while somebody is signed in. */
export function PanelLayout({ children }: { children: ReactNode }) {
  return (
    <Layout appBar={PanelBar} sx={withinTheWindow}>
      <SessionWatch />
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Layout>
  );
}

/** What is wider than the window scrolls by itself, and does not take the page along. */
const withinTheWindow = {
  minWidth: 0,
  '& .RaLayout-content, & .RaList-main, & .RaList-content': { minWidth: 0 },
  '& .RaDatagrid-tableWrapper, & .RaDataTable-tableWrapper': { overflowX: 'auto' },
};
