import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { List, ListNoResults, type RaRecord, SelectInput, useListContext } from 'react-admin';
import { PagedBy } from './paged.by.tsx';

interface CardListProps<T extends RaRecord> {
  /** What the records are called. */
  label: string;
  /** The states that the records can be narrowed to, with their names. */
  states: Record<string, string>;
  /** The state that is shown at first; all, if there is none. */
  first?: string;
  children: (record: T) => ReactNode;
}

/** Records as cards, the latest first, all or those in one state. */
export function CardList<T extends RaRecord>({ label, states, first, children }: CardListProps<T>) {
  const choices = Object.entries(states).map(([id, name]) => ({ id, name }));
  return (
    <List
      filters={[
        <SelectInput key="state" source="state" label="State" choices={choices} emptyText="All" alwaysOn />,
      ]}
      {...(first && { filterDefaultValues: { state: first } })}
      perPage={25}
      exporter={false}
      empty={false}
      component="div"
      sort={{ field: 'createdAt', order: 'DESC' }}
      pagination={<PagedBy />}
    >
      <Cards label={label}>{children}</Cards>
    </List>
  );
}

/** The records of the list that it is in. */
export function Cards<T extends RaRecord>({ label, children }: Pick<CardListProps<T>, 'label' | 'children'>) {
  const { data, isPending, error, refetch } = useListContext<T>();
  if (isPending) return <LinearProgress aria-label="Loading" />;
  if (error && !data)
    return (
      <Alert severity="error" action={<Button onClick={() => refetch()}>Try again</Button>}>
        {error.message}
      </Alert>
    );
  if (!data?.length) return <ListNoResults />;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1.5,
        maxWidth: 860,
        '& > li': { minWidth: 0 },
      }}
    >
      {data.map(children)}
    </Box>
  );
}
