import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../api/use.live.ts';
import { useSend } from '../api/use.send.ts';
import { openDialog } from '../app/dialog.store.ts';
import type { RoomWordsFragment, WholeRoomFragment } from '../generated/graphql.ts';
import { IconButton } from '../look/icon.button.tsx';
import { Menu } from '../look/menu.tsx';
import { newId } from '../playing/new-id.ts';
import { useSession } from '../session/use.session.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { roomMessageReceived, sayInRoom } from './room.documents.ts';

/** As the server takes them. */
const longest = 10_000;

/** What the members say to each other: the last messages, and those that come. */
export function RoomChat({ room }: { room: WholeRoomFragment }) {
  const { rooms } = useTexts();
  const [came, setCame] = useState<readonly RoomWordsFragment[]>([]);
  // The newest one that the room came with: others may be written before the subscription begins.
  const [after] = useState(() => room.messages.nodes[0]?.cursor ?? null);
  useLive(roomMessageReceived, { id: room.id, after }, ({ roomMessageReceived: message }) =>
    setCame((before) => [...before, message]),
  );
  const messages = useMemo(() => {
    const known = room.messages.nodes.toReversed();
    const ids = new Set(known.map(({ id }) => id));
    const newest = known.at(-1)?.createdAt ?? '';
    return [...known, ...came.filter(({ id, createdAt }) => !ids.has(id) && createdAt > newest)];
  }, [room.messages, came]);
  const list = useRef<HTMLDivElement>(null);
  const last = messages.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest message is shown when it comes.
  useLayoutEffect(() => {
    const { current } = list;
    if (current) current.scrollTop = current.scrollHeight;
  }, [last]);
  return (
    <section className="room-chat" aria-label={rooms.chat}>
      <h2>{rooms.chat}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard. */}
      <div className="room-words" role="log" aria-label={rooms.messages} ref={list} tabIndex={0}>
        {messages.length === 0 && <p className="soft">{rooms.noMessages}</p>}
        {messages.map((message) => (
          <Words key={message.id} message={message} />
        ))}
      </div>
      <Say roomId={room.id} />
    </section>
  );
}

function Words({ message: { id, content, createdAt, sender } }: { message: RoomWordsFragment }) {
  const { rooms, chat, people } = useTexts();
  const format = useFormat();
  const { user } = useSession();
  const report = () => openDialog({ kind: 'report', target: { id, name: chat.thisMessage } });
  return (
    <div className="room-message">
      <p dir="auto">
        <strong>{sender.fullName}</strong>{' '}
        <time className="soft" dateTime={createdAt}>
          {format.time(createdAt)}
        </time>
        <br />
        {content}
      </p>
      {sender.id !== user?.id && (
        <Menu
          label={rooms.options(sender.fullName)}
          items={() => [{ label: people.report, icon: 'flag', act: report }]}
        />
      )}
    </div>
  );
}

function Say({ roomId }: { roomId: string }) {
  const { rooms, chat } = useTexts();
  const { send, busy } = useSend();
  const [content, setContent] = useState('');
  const say = async (event: FormEvent) => {
    event.preventDefault();
    const text = content.trim();
    if (!text) return;
    // Whatever is typed from now on is the next message.
    setContent('');
    const { ok } = await send(sayInRoom, { input: { roomId, content: text, clientId: newId() } });
    if (!ok) setContent((next) => (next ? `${text} ${next}` : text));
  };
  return (
    <form className="room-say" onSubmit={(event) => void say(event)}>
      <input
        className="add-songs-input"
        aria-label={rooms.say}
        placeholder={rooms.say}
        maxLength={longest}
        value={content}
        onChange={({ target }) => setContent(target.value)}
      />
      <IconButton type="submit" icon="send" label={chat.send} disabled={busy || !content.trim()} />
    </form>
  );
}
