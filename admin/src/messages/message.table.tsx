import { Box, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { BulkDelete } from '../layout/bulk.delete.tsx';
import { SelectableRows } from '../layout/selectable.rows.tsx';
import { Correspondent } from './correspondent.tsx';
import { FoldedText } from './folded.text.tsx';
import type { MessageRecord } from './message.data.ts';
import { consequence, MessageDeletion } from './message.deletion.tsx';
import { momentOf } from './moment.ts';

const Column = DataTable.Col<MessageRecord>;

/** Messages by row. */
export function MessageTable() {
  return (
    <DataTable<MessageRecord>
      body={SelectableRows}
      rowClick={false}
      bulkActionButtons={<BulkDelete noun={['message', 'messages']} consequence={consequence} />}
    >
      <Column label="From and to" render={(message) => <Correspondents message={message} />} />
      <Column label="Message" render={({ content }) => <FoldedText text={content} />} />
      <Column label="Sent" sx={{ whiteSpace: 'nowrap' }} render={(message) => <Sent message={message} />} />
      <Column label="Delete" render={() => <MessageDeletion />} />
    </DataTable>
  );
}

function Correspondents({ message: { sender, receiver } }: { message: MessageRecord }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 140 }}>
      <Correspondent user={sender} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="caption" color="text.secondary">
          to
        </Typography>
        <Correspondent user={receiver} />
      </Box>
    </Box>
  );
}

function Sent({ message: { createdAt, readAt } }: { message: MessageRecord }) {
  return (
    <>
      <Typography variant="body2">{momentOf(createdAt)}</Typography>
      <Typography variant="caption" component="p" color="text.secondary">
        {readAt ? `read ${momentOf(readAt)}` : 'not read yet'}
      </Typography>
    </>
  );
}
