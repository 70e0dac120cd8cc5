import { type Theme, Typography, useMediaQuery } from '@mui/material';
import {
  DataTable,
  EditButton,
  ReferenceManyField,
  Show,
  SimpleList,
  SimpleShowLayout,
  TopToolbar,
  useRecordContext,
} from 'react-admin';
import type { AlbumRecord } from '../albums/album.data.ts';
import { formatDuration } from '../format/duration.ts';
import { narrowList } from '../layout/narrow.list.ts';
import { PagedBy } from '../layout/paged.by.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { Titled } from '../layout/titled.tsx';
import { PlayButton, PlayProgress } from '../player/play.button.tsx';
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
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Show actions={<Actions />}>
      <SimpleShowLayout>
        <Heading />
        <Typography variant="h6" component="h2">
          Albums
        </Typography>
        <ReferenceManyField
          reference="albums"
          target="artistId"
          label={false}
          sort={{ field: 'releaseYear', order: 'DESC' }}
          pagination={<PagedBy />}
        >
          {narrow ? <NarrowAlbums /> : <AlbumTable />}
        </ReferenceManyField>
        <Typography variant="h6" component="h2">
          Songs
        </Typography>
        <ReferenceManyField
          reference="songs"
          target="artistId"
          label={false}
          sort={{ field: 'playCount', order: 'DESC' }}
          pagination={<PagedBy />}
        >
          {narrow ? <NarrowSongs /> : <SongTable />}
        </ReferenceManyField>
      </SimpleShowLayout>
    </Show>
  );
}

function Heading() {
  const artist = useRecordContext<ArtistRecord>();
  return artist && <Titled title={artist.name} image={artist.image} />;
}

function AlbumTable() {
  return (
    <DataTable<AlbumRecord> rowClick="edit" bulkActionButtons={false}>
      <AlbumColumn
        source="title"
        sx={{ width: '80%' }}
        render={({ title, image }) => <Titled title={title} image={image} />}
      />
      <AlbumColumn source="releaseYear" label="Year" />
    </DataTable>
  );
}

function NarrowAlbums() {
  return (
    <SimpleList<AlbumRecord>
      leftAvatar={({ image }) => <Thumbnail url={image?.url} />}
      primaryText={({ title }) => title}
      secondaryText={({ releaseYear }) => releaseYear}
      rowClick="edit"
      sx={narrow}
    />
  );
}

function SongTable() {
  return (
    <DataTable<SongRecord> rowClick="edit" bulkActionButtons={false}>
      <SongColumn
        label="Play"
        disableSort
        sx={{ width: 48 }}
        render={(song) => <PlayButton song={song} progress={false} />}
      />
      <SongColumn
        source="title"
        sx={{ width: '70%' }}
        render={(song) => (
          <Titled title={song.title} image={song.image} below={<PlayProgress song={song} />} />
        )}
      />
      <SongColumn source="duration" render={({ duration }) => formatDuration(duration)} />
      <SongColumn source="playCount" label="Plays" />
    </DataTable>
  );
}

function NarrowSongs() {
  return (
    <SimpleList<SongRecord>
      leftIcon={(song) => <PlayButton song={song} progress={false} />}
      leftAvatar={({ image }) => <Thumbnail url={image?.url} />}
      primaryText={({ title }) => title}
      secondaryText={({ album }) => album?.title}
      tertiaryText={({ duration }) => formatDuration(duration)}
      rowClick="edit"
      sx={narrow}
    />
  );
}

/** Within a page there is no button over the last row. */
const narrow = { ...narrowList, pb: 0 };
