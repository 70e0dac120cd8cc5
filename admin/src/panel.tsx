import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { ConnectionError } from './api/api.errors.ts';
import { makeDataProvider } from './data/data.provider.ts';
import { NotFoundPage } from './layout/not.found.page.tsx';
import { PanelLayout } from './layout/panel.layout.tsx';
import { dashboard, pages, resources } from './resources.tsx';
import { authProvider } from './session/auth.provider.ts';
import { SignInPage } from './session/sign.in.page.tsx';
import { i18nProvider } from './texts.ts';
import { darkTheme, lightTheme } from './theme.ts';

const dataProvider = makeDataProvider(
  Object.fromEntries(resources.flatMap(({ name, data }) => (data ? [[name, data]] : []))),
);

const queryClient = new QueryClient({
  defaultOptions: {
    // Without a connection a request should fail and be reported, not wait.
    queries: {
      networkMode: 'always',
      retry: (count, error) => error instanceof ConnectionError && count < 1,
    },
    mutations: { networkMode: 'always' },
  },
});

/** The content security policy only allows styles with the nonce that the server put into the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const styles = createCache({ key: 'css', ...(nonce && { nonce }) });

/** The whole panel. */
export function Panel() {
  return (
    <CacheProvider value={styles}>
      <Admin
        title="Tonearm"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        dashboard={dashboard}
        layout={PanelLayout}
        catchAll={NotFoundPage}
        loginPage={SignInPage}
        theme={lightTheme}
        darkTheme={darkTheme}
        requireAuth
        disableTelemetry
      >
        {resources.map(({ data: _data, ...resource }) => (
          <Resource key={resource.name} {...resource} />
        ))}
        <CustomRoutes>
          {pages.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </CustomRoutes>
      </Admin>
    </CacheProvider>
  );
}
