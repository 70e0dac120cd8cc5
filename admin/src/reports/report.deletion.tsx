import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useRefresh } from 'react-admin';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { deleteMessage } from '../messages/message.operations.ts';
import { deletePlaylist } from '../users/user.operations.ts';
import type { ReportRecord } from './report.data.ts';
import { deleteRoomMessage } from './report.operations.ts';

/** What can be deleted of what is reported; the report keeps the excerpt. */
const deletable = {
  Message: {
    noun: 'message',
    content:
      'It goes on both sides, from sender and receiver, and can’t be undone. The report keeps what it said.',
  },
  RoomMessage: {
    noun: 'message',
    content: 'It goes for all who are in the room, and can’t be undone. The report keeps what it said.',
  },
  Playlist: {
    noun: 'playlist',
    content:
      'It goes for its owner, too, and for everybody who keeps it; its songs stay. This can’t be undone. The report keeps its name and description.',
  },
} as const;

/** Deletes a reported message or playlist. */
export function TargetDeletion({ target }: Pick<ReportRecord, 'target'>) {
  if (!target || target.__typename === 'User') return null;
  return <Deletion id={target.id} type={target.__typename} />;
}

function Deletion({ id, type }: { id: string; type: keyof typeof deletable }) {
  const [open, setOpen] = useState(false);
  const { noun, content } = deletable[type];
  const deletion = useDeletion(id, type, () => setOpen(false));
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        Delete the {noun}
      </Button>
      <Confirm
        isOpen={open}
        loading={deletion.isPending}
        title={`Delete this ${noun}?`}
        content={content}
        onConfirm={() => deletion.mutate()}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function useDeletion(id: string, type: keyof typeof deletable, onDone: () => void) {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async () => {
      if (type === 'Message') return accepted((await send(deleteMessage, { id })).deleteMessage);
      if (type === 'RoomMessage') return accepted((await send(deleteRoomMessage, { id })).deleteRoomMessage);
      return accepted((await send(deletePlaylist, { id })).deletePlaylist);
    },
    onSuccess: () => {
      onDone();
      notify(`The ${deletable[type].noun} is deleted`, { type: 'info' });
      refresh();
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  });
}
