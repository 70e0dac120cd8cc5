import SelectIcon from '@mui/icons-material/PlaylistAddCheck';
import { useState } from 'react';
import { Button, useDataProvider, useListContext, useNotify } from 'react-admin';

/** Rows that are selected at once, and those of one request. */
const most = 500;
const ofOneRequest = 100;

/** Selects all rows of a list that match its filters, on all pages. */
export function SelectMore() {
  const { resource, filterValues, sort, onSelect, selectedIds = [] } = useListContext();
  const provider = useDataProvider();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const select = async () => {
    setBusy(true);
    try {
      const ids = new Set(selectedIds);
      let more = true;
      for (let page = 1; more && ids.size < most; page += 1) {
        const pagination = { page, perPage: ofOneRequest };
        const { data, pageInfo } = await provider.getList(resource, {
          pagination,
          sort,
          filter: filterValues,
        });
        for (const { id } of data) if (ids.size < most) ids.add(id);
        more = pageInfo?.hasNextPage ?? false;
      }
      onSelect([...ids]);
      if (more) notify(`The first ${most} are selected`, { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button label={`Select up to ${most}`} disabled={busy} onClick={select}>
      <SelectIcon />
    </Button>
  );
}
