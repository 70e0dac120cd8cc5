import { type ReactNode, Suspense } from 'react';
import { Layout, Loading } from 'react-admin';
import { SessionWatch } from '../session/session.watch.tsx';

/** Bar, menu and page; with them what lasts while somebody is signed in. */
export function PanelLayout({ children }: { children: ReactNode }) {
  return (
    <Layout>
      <SessionWatch />
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Layout>
  );
}
