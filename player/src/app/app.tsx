import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ApiProvider } from '../api/api.provider.tsx';
import { Skeleton } from '../look/states.tsx';
import { useSession } from '../session/use.session.ts';
import { FaultBoundary } from './fault.boundary.tsx';
import { Frame } from './frame.tsx';
import { LostPage } from './lost.page.tsx';
import { routes } from './routes.ts';

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
  const { ready } = useSession();
  // Until it is known who asks, nothing is asked.
  if (!ready) return <Skeleton shape="covers" />;
  return (
    <FaultBoundary>
      <Suspense fallback={<Skeleton shape="covers" />}>
        <Switch>
          {routes.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
          <Route component={LostPage} />
        </Switch>
      </Suspense>
    </FaultBoundary>
  );
}
