import { Typography } from '@mui/material';
import {
  DataTable,
  EditButton,
  ReferenceManyField,
  Show,
  SimpleShowLayout,
  TextField,
  TopToolbar,
  useRecordContext,
} from 'react-admin';
import type { AlbumRecord } from '../albums/album.data.ts';
import { formatDuration } from '../format/duration.ts';
import { PagedBy } from '../layout/paged.by.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { PlayButton } from '../player/play.button.tsx';
import type { SongRecord } from '../songs/song.data.ts';
import type { ArtistRecord } from './artist.data.ts';
import { ArtistMerge } from './artist.merge.tsx';

const AlbumColumn = DataTable.Col<AlbumRecord>;
const SongColumn = DataTable.Col<SongRecord>;

function Actions() {
  const artist = useRecordContext<ArtistRecord>();
  return (
    <TopToolbar>
      {artist && <ArtistMerge artist={artist} />}
      <EditButton />
    </TopToolbar>
  );
}

/** An artist, with albums and songs. */
export default function ArtistShow() {
  return (
    <Show actions={<Actions />}>
      <SimpleShowLayout>
        <TextField source="name" label={false} variant="h5" />
        <Typography variant="h6">Albums</Typography>
        <ReferenceManyField
          reference="albums"
          target="artistId"
          label={false}
          sort={{ field: 'releaseYear', order: 'DESC' }}
          pagination={<PagedBy />}
        >
          <DataTable<AlbumRecord> rowClick="edit" bulkActionButtons={false}>
            <AlbumColumn label="Cover" disableSort render={({ image }) => <Thumbnail url={image?.url} />} />
            <AlbumColumn source="title" />
            <AlbumColumn source="releaseYear" label="Year" />
          </DataTable>
        </ReferenceManyField>
        <Typography variant="h6">Songs</Typography>
        <ReferenceManyField
          reference="songs"
          target="artistId"
          label={false}
          sort={{ field: 'playCount', order: 'DESC' }}
          pagination={<PagedBy />}
        >
          <DataTable<SongRecord> rowClick="edit" bulkActionButtons={false}>
            <SongColumn label="Play" disableSort render={(song) => <PlayButton song={song} />} />
            <SongColumn source="title" />
            <SongColumn source="duration" render={({ duration }) => formatDuration(duration)} />
            <SongColumn source="playCount" label="Plays" />
          </DataTable>
        </ReferenceManyField>
      </SimpleShowLayout>
    </Show>
  );
}
