import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, NumberInput, SearchInput, SimpleList } from 'react-admin';
import { ArtistChoice } from '../artists/artist.choice.tsx';
import { formatDuration } from '../format/duration.ts';
import { BulkDelete } from '../layout/bulk.delete.tsx';
import { Day } from '../layout/day.tsx';
import { narrowList } from '../layout/narrow.list.ts';
import { PagedBy } from '../layout/paged.by.tsx';
import { SelectableRows } from '../layout/selectable.rows.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { Titled } from '../layout/titled.tsx';
import type { AlbumRecord } from './album.data.ts';

const Column = DataTable.Col<AlbumRecord>;
const NumberColumn = DataTable.NumberCol<AlbumRecord>;
const plain = { useGrouping: false };

const filters = [
  <SearchInput key="title" source="title" alwaysOn placeholder="Search titles" />,
  <ArtistChoice key="artist" source="artistId" label="Artist" />,
  <NumberInput key="year" source="releaseYear" label="Year" />,
];

/** All albums. */
export default function AlbumList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={filters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      perPage={25}
      pagination={<PagedBy />}
      exporter={false}
    >
      {narrow ? <NarrowAlbums /> : <AlbumTable />}
    </List>
  );
}

function AlbumTable() {
  const consequence = 'Their songs stay, without an album. This can’t be undone.';
  return (
    <DataTable<AlbumRecord>
      body={SelectableRows}
      rowClick="edit"
      bulkActionButtons={<BulkDelete noun={['album', 'albums']} consequence={consequence} />}
    >
      <Column
        source="title"
        sx={{ width: '50%' }}
        render={({ title, artist, image }) => <Titled title={title} detail={artist.name} image={image} />}
      />
      <NumberColumn source="releaseYear" label="Year" options={plain} />
      <NumberColumn source="songCount" label="Songs" disableSort />
      <Column
        source="duration"
        align="right"
        disableSort
        render={({ duration }) => formatDuration(duration)}
      />
      <Column source="createdAt" label="Added" render={({ createdAt }) => <Day of={createdAt} />} />
    </DataTable>
  );
}

function NarrowAlbums() {
  return (
    <SimpleList<AlbumRecord>
      leftAvatar={({ image }) => <Thumbnail url={image?.url} />}
      primaryText={({ title }) => title}
      secondaryText={({ artist, releaseYear }) =>
        releaseYear === null ? artist.name : `${artist.name}, ${releaseYear}`
      }
      tertiaryText={({ songCount }) => `${songCount} ${songCount === 1 ? 'song' : 'songs'}`}
      rowClick="edit"
      sx={narrowList}
    />
  );
}
