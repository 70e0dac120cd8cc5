import { Box, Card, CardActions, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LastSeen } from './last.seen.tsx';
import type { UserRecord } from './user.data.ts';
import { UserMarks } from './user.marks.tsx';
import { UserPicture } from './user.picture.tsx';

/** A user at a glance. */
export function UserCard({ user, own, children }: { user: UserRecord; own: boolean; children: ReactNode }) {
  const facts: [name: string, value: ReactNode][] = [
    ['E-mail', user.email],
    ['Last seen', <LastSeen key="seen" user={user} />],
    ['Member since', new Date(user.createdAt).toLocaleDateString(undefined, { dateStyle: 'long' })],
    ...(user.suspended && user.suspensionReason
      ? [['Suspended because', user.suspensionReason] satisfies [string, ReactNode]]
      : []),
    ['Id', <code key="id">{user.id}</code>],
  ];
  return (
    <Card>
      <CardContent sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <UserPicture user={user} size={72} />
        <Box sx={{ flex: 1, minWidth: 220, display: 'grid', gap: 1 }}>
          <Typography variant="h5" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {user.fullName}
            {own && (
              <Typography component="span" color="text.secondary">
                {' '}
                (you)
              </Typography>
            )}
          </Typography>
          <UserMarks user={user} />
          <Facts facts={facts} />
        </Box>
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap', gap: 1, '& > :not(style)': { marginLeft: 0 } }}>
        {children}
      </CardActions>
    </Card>
  );
}

function Facts({ facts }: { facts: [name: string, value: ReactNode][] }) {
  return (
    <Box
      component="dl"
      sx={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: { sm: 'max-content 1fr' },
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: { xs: 'block', sm: 'contents' } }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
