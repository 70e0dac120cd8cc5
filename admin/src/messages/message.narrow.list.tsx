import { Box, Card, CardActions, CardContent, Typography } from '@mui/material';
import { Link, ListNoResults, RecordContextProvider, useListContext } from 'react-admin';
import { FoldedText } from './folded.text.tsx';
import type { MessageRecord } from './message.data.ts';
import { MessageDeletion } from './message.deletion.tsx';
import { momentOf } from './moment.ts';

/** The list of messages for narrow windows. */
export function MessageNarrowList() {
  const { data, isPending } = useListContext<MessageRecord>();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <Box component="ul" aria-label="Messages" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {data.map((message) => (
        <RecordContextProvider key={message.id} value={message}>
          <MessageCard message={message} />
        </RecordContextProvider>
      ))}
    </Box>
  );
}

function MessageCard({ message: { sender, receiver, content, createdAt } }: { message: MessageRecord }) {
  return (
    <Card component="li" variant="outlined" square>
      <CardContent sx={{ paddingBottom: 0 }}>
        <Typography variant="body2">
          <Link to={`/users/${sender.id}/show`}>{sender.fullName}</Link> to{' '}
          <Link to={`/users/${receiver.id}/show`}>{receiver.fullName}</Link>
        </Typography>
        <Typography variant="caption" component="p" color="text.secondary">
          {momentOf(createdAt)}
        </Typography>
        <FoldedText text={content} />
      </CardContent>
      <CardActions>
        <MessageDeletion />
      </CardActions>
    </Card>
  );
}
