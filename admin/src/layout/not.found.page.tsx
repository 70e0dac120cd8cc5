import { Button, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import icon from '../icon.svg';

/** A path at which the panel has nothing. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  const title = useTranslate()('ra.page.not_found');
  return (
    <Stack sx={{ alignItems: 'center', gap: 2, mt: 8, px: 2, textAlign: 'center' }}>
      <Title title={title} />
      <img src={icon} alt="" width={96} height={96} />
      <Typography variant="h5" component="p">
        Nothing plays here
      </Typography>
      <Typography color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        The panel has no page {pathname}. It may have been moved or deleted.
      </Typography>
      <Button variant="contained" component={Link} to="/">
        To the dashboard
      </Button>
    </Stack>
  );
}
