import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SearchInput, SimpleList } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { Thumbnail } from '../layout/thumbnail.tsx';
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
        />
      ) : (
        <DataTable<ArtistRecord> rowClick="show" bulkActionButtons={false}>
          <Column label="Picture" disableSort render={({ image }) => <Thumbnail url={image?.url} />} />
          <Column source="name" />
          <Column
            source="createdAt"
            label="Added"
            render={({ createdAt }) => new Date(createdAt).toLocaleDateString()}
          />
        </DataTable>
      )}
    </List>
  );
}
