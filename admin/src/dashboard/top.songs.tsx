import { Card, CardContent, List, ListItem, ListItemAvatar, ListItemText, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { PlayButton } from '../player/play.button.tsx';
import type { Stats } from './use.stats.ts';

/** The most played songs of the period, the most played first. */
export function TopSongs({ songs, days }: { songs: Stats['topSongs']; days: number }) {
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" id="top-songs-title">
          Top songs of {days} days
        </Typography>
        {songs.length === 0 && <Typography color="text.secondary">Nothing was played.</Typography>}
        <List dense disablePadding component="ol" aria-labelledby="top-songs-title">
          {songs.map(({ song, plays }) => (
            <ListItem key={song.id} disableGutters sx={{ gap: 1 }}>
              <ListItemAvatar>
                <Thumbnail url={song.image?.url} />
              </ListItemAvatar>
              <ListItemText
                primary={<Link to={`/songs/${song.id}`}>{song.title}</Link>}
                secondary={song.artist.name}
              />
              <PlayButton song={song} />
              <Typography variant="body2" sx={{ flexShrink: 0, minWidth: 72, textAlign: 'right' }}>
                {plays.toLocaleString()} {plays === 1 ? 'play' : 'plays'}
              </Typography>
            </ListItem>
          ))}
        </List>
      </CardContent>
    </Card>
  );
}
