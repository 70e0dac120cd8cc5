import { AppBar, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';

/** The bar above every page; its title is the heading of the page. */
export function PanelBar() {
  return (
    <AppBar userMenu={<NamedMenu />}>
      <TitlePortal component="h1" />
    </AppBar>
  );
}

/** Labelled by the visible text, the administrator's name, so that voice control understands it. */
function NamedMenu() {
  const { identity } = useGetIdentity();
  return <UserMenu label={identity?.fullName ? `Profile of ${identity.fullName}` : 'Profile'} />;
}
