import CheckedIcon from '@mui/icons-material/CheckBox';
import UncheckedIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import { Checkbox, IconButton, TableCell } from '@mui/material';
import {
  DataTableBody,
  type DataTableBodyProps,
  DataTableConfigContext,
  DataTableRow,
  type DataTableRowProps,
  type RaRecord,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useGetRecordRepresentation,
  useListContext,
  useRecordContext,
  useResourceContext,
} from 'react-admin';

/** The rows of a table whose checkboxes name what they select. In react-admin the name is on an element around the
 * checkbox, where screen readers ignore it. */
export function SelectableRows(props: DataTableBodyProps) {
  return <DataTableBody {...props} row={SelectableRow} />;
}

function SelectableRow({ children, ...props }: DataTableRowProps) {
  const config = useDataTableConfigContext();
  return (
    <DataTableConfigContext.Provider value={{ ...config, hasBulkActions: false }}>
      <DataTableRow {...props}>
        {config.hasBulkActions && (
          <TableCell padding="checkbox">
            <RowCheckbox />
          </TableCell>
        )}
        {children}
      </DataTableRow>
    </DataTableConfigContext.Provider>
  );
}

function RowCheckbox() {
  const record = useRecordContext<RaRecord>();
  const represent = useGetRecordRepresentation(useResourceContext());
  const selected = useDataTableSelectedIdsContext();
  const { handleToggleItem } = useDataTableCallbacksContext();
  if (!record) return null;
  return (
    <Checkbox
      color="primary"
      checked={selected?.includes(record.id) ?? false}
      onClick={(event) => {
        handleToggleItem?.(record.id, event);
        event.stopPropagation();
      }}
      slotProps={{ input: { 'aria-label': `Select ${represent(record)}` } }}
    />
  );
}

/** The box of a record in a list whose rows are links: a button, because a click on a real checkbox would either follow
 * the link or not be shown. */
export function ListCheckbox({ record, name }: { record: RaRecord; name: string }) {
  const { selectedIds, onToggleItem } = useListContext();
  const checked = selectedIds?.includes(record.id) ?? false;
  return (
    <IconButton
      role="checkbox"
      aria-checked={checked}
      aria-label={`Select ${name}`}
      color={checked ? 'primary' : 'default'}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onToggleItem(record.id);
      }}
    >
      {checked ? <CheckedIcon /> : <UncheckedIcon />}
    </IconButton>
  );
}
