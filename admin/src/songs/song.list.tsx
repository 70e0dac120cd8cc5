import UploadIcon from '@mui/icons-material/LibraryAdd';
import StarIcon from '@mui/icons-material/Star';
import { type Theme, useMediaQuery } from '@mui/material';
import {
  BulkActionsToolbar,
  Button,
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SimpleList,
  TopToolbar,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDuration } from '../format/duration.ts';
import { BulkDelete } from '../layout/bulk.delete.tsx';
import { Day } from '../layout/day.tsx';
import { narrowList } from '../layout/narrow.list.ts';
import { PagedBy } from '../layout/paged.by.tsx';
import { SelectMore } from '../layout/select.more.tsx';
import { ListCheckbox, SelectableRows } from '../layout/selectable.rows.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { Titled } from '../layout/titled.tsx';
import { PlayButton, PlayProgress } from '../player/play.button.tsx';
import { BulkEdit } from './bulk.edit.tsx';
import type { SongRecord } from './song.data.ts';
import { songFilters } from './song.filters.tsx';

const Column = DataTable.Col<SongRecord>;
const NumberColumn = DataTable.NumberCol<SongRecord>;

/** All songs. */
export default function SongList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={songFilters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      perPage={25}
      actions={<Actions />}
      pagination={<PagedBy />}
      exporter={false}
    >
      {narrow ? <NarrowSongs /> : <SongTable />}
    </List>
  );
}

function Actions() {
  return (
    <TopToolbar>
      <FilterButton />
      <Button component={Link} to="/songs/several" label="Add several">
        <UploadIcon />
      </Button>
      <CreateButton label="Add" />
    </TopToolbar>
  );
}

const consequence =
  'Their audio goes too, and they leave albums, playlists and histories. This can’t be undone.';

function BulkActions() {
  return (
    <>
      <SelectMore />
      <BulkEdit />
      <BulkDelete noun={['song', 'songs']} consequence={consequence} />
    </>
  );
}

function SongTable() {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  return (
    <DataTable<SongRecord> body={SelectableRows} rowClick="edit" bulkActionButtons={<BulkActions />}>
      <Column
        label="Play"
        disableSort
        sx={{ width: 48 }}
        render={(song) => <PlayButton song={song} progress={false} />}
      />
      <Column source="title" sx={{ width: '42%' }} render={(song) => <Title song={song} />} />
      <Column source="album.title" label="Album" disableSort sx={{ width: '24%' }} />
      {wide && <Column source="genreNames" label="Genres" disableSort />}
      <Column source="duration" align="right" render={({ duration }) => formatDuration(duration)} />
      <NumberColumn source="playCount" label="Plays" />
      {wide && <Column source="createdAt" label="Added" render={({ createdAt }) => <Day of={createdAt} />} />}
    </DataTable>
  );
}

function Title({ song }: { song: SongRecord }) {
  const { title, artist, image, featured } = song;
  return (
    <Titled
      title={title}
      detail={artist.name}
      image={image}
      below={<PlayProgress song={song} />}
      mark={
        featured && (
          <StarIcon
            color="primary"
            titleAccess="On the featured shelf"
            sx={{ fontSize: '1.1em', verticalAlign: 'text-bottom' }}
          />
        )
      }
    />
  );
}

function NarrowSongs() {
  return (
    <>
      <BulkActionsToolbar>
        <BulkActions />
      </BulkActionsToolbar>
      <SimpleList<SongRecord>
        leftIcon={(song) => <PlayButton song={song} progress={false} />}
        leftAvatar={({ image }) => <Thumbnail url={image?.url} />}
        primaryText={({ title }) => title}
        secondaryText={({ artist }) => artist.name}
        tertiaryText={({ duration }) => formatDuration(duration)}
        rightIcon={(song) => <ListCheckbox record={song} name={song.title} />}
        rowClick="edit"
        sx={narrowList}
      />
    </>
  );
}
