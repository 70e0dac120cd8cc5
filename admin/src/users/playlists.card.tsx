import { Alert, Button, Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useNotify } from 'react-admin';
import { momentOf } from '../messages/moment.ts';
import { type PublicPlaylist, usePublicPlaylists } from './use.playlists.ts';
import type { UserRecord } from './user.data.ts';

/** What a user shows to everybody: names and descriptions of public playlists, to be moderated. */
export function PlaylistsCard({ user: { id } }: { user: UserRecord }) {
  const { list, playlists, deletion } = usePublicPlaylists(id);
  const [chosen, setChosen] = useState<PublicPlaylist>();
  const notify = useNotify();
  const remove = () =>
    chosen &&
    deletion.mutate(chosen.id, {
      onSuccess: () => notify('The playlist is deleted', { type: 'info' }),
      onError: (error) => notify(error.message, { type: 'error' }),
      onSettled: () => setChosen(undefined),
    });
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" id="playlists-title">
          Public playlists
        </Typography>
        {list.error && <Alert severity="error">{list.error.message}</Alert>}
        {list.data && playlists.length === 0 && <Typography color="text.secondary">None.</Typography>}
        <List disablePadding aria-labelledby="playlists-title">
          {playlists.map((playlist) => (
            <PlaylistItem key={playlist.id} playlist={playlist} onDelete={() => setChosen(playlist)} />
          ))}
        </List>
        {list.hasNextPage && (
          <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            More
          </Button>
        )}
      </CardContent>
      <Confirm
        isOpen={chosen !== undefined}
        loading={deletion.isPending}
        title={`Delete ${chosen?.name}?`}
        content="It goes for its owner, too, and for everybody who keeps it; its songs stay. This can’t be undone."
        onConfirm={remove}
        onClose={() => setChosen(undefined)}
      />
    </Card>
  );
}

function PlaylistItem({ playlist, onDelete }: { playlist: PublicPlaylist; onDelete: () => void }) {
  const { name, description, songCount, updatedAt } = playlist;
  const facts = `${songCount} ${songCount === 1 ? 'song' : 'songs'}, changed ${momentOf(updatedAt)}`;
  return (
    <ListItem disableGutters sx={{ gap: 2 }}>
      <ListItemText
        primary={name}
        secondary={description ? `${facts}\n${description}` : facts}
        sx={{ overflowWrap: 'anywhere', '& .MuiListItemText-secondary': { whiteSpace: 'pre-wrap' } }}
      />
      <Button color="error" size="small" aria-label={`Delete ${name}`} onClick={onDelete}>
        Delete
      </Button>
    </ListItem>
  );
}
