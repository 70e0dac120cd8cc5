import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SearchInput, SimpleList } from 'react-admin';
import { Day } from '../layout/day.tsx';
import { narrowList } from '../layout/narrow.list.ts';
import { PagedBy } from '../layout/paged.by.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
import { Titled } from '../layout/titled.tsx';
import type { ArtistRecord } from './artist.data.ts';

const Column = DataTable.Col<ArtistRecord>;
const filters = [<SearchInput key="name" source="name" alwaysOn placeholder="Search names" />];

/** All artists. */
export default function ArtistList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      pagination={<PagedBy />}
      exporter={false}
    >
      {narrow ? (
        <SimpleList<ArtistRecord>
          leftAvatar={({ image }) => <Thumbnail url={image?.url} />}
          primaryText={({ name }) => name}
          rowClick="show"
          sx={narrowList}
        />
      ) : (
        <DataTable<ArtistRecord> rowClick="show" bulkActionButtons={false}>
          <Column
            source="name"
            sx={{ width: '70%' }}
            render={({ name, image }) => <Titled title={name} image={image} />}
          />
          <Column source="createdAt" label="Added" render={({ createdAt }) => <Day of={createdAt} />} />
        </DataTable>
      )}
    </List>
  );
}
