import { ServerInfoDocument } from '@tonearm/client/documents';
import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ApiProvider } from '../api/api.provider.tsx';
import { useAnswer } from '../api/use.answer.ts';
import { Skeleton } from '../look/states.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useTotpDue } from '../session/totp-due.store.ts';
import { useSession } from '../session/use.session.ts';
import { FaultBoundary } from './fault.boundary.tsx';
import { Frame } from './frame.tsx';
import { LostPage } from './lost.page.tsx';
import { isOpen, routes, SettingsPage } from './routes.ts';

/** The frame, and in it the screen of the address. */
export function App() {
  return (
    <ApiProvider>
      <Frame>
        <Screen />
      </Frame>
    </ApiProvider>
  );
}

function Screen() {
  const { ready, user } = useSession();
  const [location] = useLocation();
  const { data } = useAnswer(ServerInfoDocument, {}, { enabled: ready && !user });
  const totpDue = useTotpDue();
  const isClosed = !user && data?.serverInfo?.catalog === 'SIGNED_IN';
  // Until it is known who asks, nothing is asked.
  if (!ready) return <Skeleton shape="covers" />;
  if (isClosed && !isOpen(location)) return <SignedIn>{null}</SignedIn>;
  return (
    <FaultBoundary>
      <Suspense fallback={<Skeleton shape="covers" />}>
        {totpDue && !isOpen(location) ? (
          <SettingsPage />
        ) : (
          <Switch>
            {routes.map(({ path, screen }) => (
              <Route key={path} path={path} component={screen} />
            ))}
            <Route component={LostPage} />
          </Switch>
        )}
      </Suspense>
    </FaultBoundary>
  );
}
