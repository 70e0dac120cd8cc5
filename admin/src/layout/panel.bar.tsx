import ProfileIcon from '@mui/icons-material/ManageAccounts';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { AppBar, Logout, TitlePortal, UserMenu, useGetIdentity, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import icon from '../icon.svg';

/** The bar above every page; its title is the heading of the page. */
export function PanelBar() {
  return (
    <AppBar userMenu={<NamedMenu />}>
      <Box
        component="img"
        src={icon}
        alt=""
        sx={{ width: 28, height: 28, mr: 1.5, display: { xs: 'none', sm: 'block' } }}
      />
      <TitlePortal component="h1" sx={wholeTitle} />
    </AppBar>
  );
}

/** A long title takes several lines instead of being cut off. */
const wholeTitle = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '3',
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
  lineHeight: 1.15,
  fontSize: { xs: '0.875rem', sm: '1.125rem' },
};

/** Labelled by the visible text, the administrator's name, so that voice control understands it. */
function NamedMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu label={identity?.fullName ? `Profile of ${identity.fullName}` : 'Profile'}>
      <ProfileItem />
      <Logout />
    </UserMenu>
  );
}

function ProfileItem() {
  const { onClose } = useUserMenu() ?? {};
  return (
    <MenuItem component={Link} to="/profile" onClick={() => onClose?.()}>
      <ListItemIcon>
        <ProfileIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>Your profile</ListItemText>
    </MenuItem>
  );
}
