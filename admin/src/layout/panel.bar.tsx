import { AppBar, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';

/** The bar above every page: its title is the heading of the page. */
export function PanelBar() {
  return (
    <AppBar userMenu={<NamedMenu />}>
      <TitlePortal component="h1" />
    </AppBar>
  );
}

/** Named by what it shows, which is the administrator's name, so that those who speak to it are understood. */
function NamedMenu() {
  const { identity } = useGetIdentity();
  return <UserMenu label={identity?.fullName ? `Profile of ${identity.fullName}` : 'Profile'} />;
}
