import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { usePages } from '../api/use.pages.ts';
import { useSend } from '../api/use.send.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import type { RoomsQuery } from '../generated/graphql.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { usePlayer } from '../playing/player.ts';
import { SignedIn } from '../session/signed.in.tsx';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { createRoom, joinRoom, leaveRoom, roomsDocument } from './room.documents.ts';
import './rooms.css';

/** The rooms that the user is in, invitations, and the way to a new one. */
export default function RoomsPage() {
  const { rooms } = useTexts();
  usePageTitle(rooms.title);
  return (
    <>
      <h1>{rooms.title}</h1>
      <SignedIn part>
        <p className="soft">{rooms.hint}</p>
        <NewRoom />
        <RoomList />
      </SignedIn>
    </>
  );
}

function NewRoom() {
  const { rooms } = useTexts();
  const { user } = useSession();
  const { queue } = usePlayer();
  const [, go] = useLocation();
  const { send, busy } = useSend();
  const [name, setName] = useState(() => rooms.suggestion(user?.fullName ?? ''));
  const [along, setAlong] = useState(true);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const input = { name, fromQueue: along && queue.length > 0 };
    const answer = await send(createRoom, { input }, { refresh: [roomsDocument] });
    if (answer.ok && answer.data.createRoom.room) go(`/rooms/${answer.data.createRoom.room.id}`);
  };
  return (
    <form className="room-new" onSubmit={(event) => void open(event)}>
      <Field
        label={rooms.name}
        maxLength={200}
        required
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {queue.length > 0 && (
        <label className="room-choice">
          <input type="checkbox" checked={along} onChange={({ target }) => setAlong(target.checked)} />
          {rooms.fromQueue}
        </label>
      )}
      <Button type="submit" kind="main" icon="plus" busy={busy}>
        {rooms.open}
      </Button>
    </form>
  );
}

function RoomList() {
  const { rooms, look } = useTexts();
  const { entries, loading, error, refetch, hasMore, loadingMore, more } = usePages(
    roomsDocument,
    { first: 20 },
    (data) => data.rooms,
  );
  if (loading) return <Skeleton count={3} />;
  if (error && entries.length === 0) return <Failed error={error} retry={refetch} />;
  if (entries.length === 0)
    return (
      <Empty icon="rooms" title={rooms.none}>
        {rooms.noneHint}
      </Empty>
    );
  return (
    <>
      <ul className="room-list" aria-label={rooms.list}>
        {entries.map((room) => (
          <RoomRow key={room.id} room={room} />
        ))}
      </ul>
      {hasMore && (
        <Button busy={loadingMore} onClick={more}>
          {look.more}
        </Button>
      )}
    </>
  );
}

type ListedRoom = NonNullable<RoomsQuery['rooms']>['nodes'][number];

function RoomRow({ room }: { room: ListedRoom }) {
  const { rooms } = useTexts();
  const [, go] = useLocation();
  const { send, busy } = useSend();
  const { id, name, host, joined, memberCount, queue } = room;
  const song = queue.playing ? queue.current?.song : null;
  const enter = async () => {
    const { ok } = await send(joinRoom, { input: { roomId: id } }, { refresh: [roomsDocument] });
    if (ok) go(`/rooms/${id}`);
  };
  const facts = [
    joined ? rooms.hostedBy(host.fullName) : rooms.invited(host.fullName),
    rooms.members(memberCount),
    song ? rooms.nowPlaying(song.title, song.artistName) : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="room-row">
      <Avatar person={host} size={40} />
      <span className="room-names">
        {joined ? (
          <Link href={`/rooms/${id}`} className="room-name ellipsis" dir="auto">
            {name}
          </Link>
        ) : (
          <span className="room-name ellipsis" dir="auto">
            {name}
          </span>
        )}
        <span className="soft ellipsis">{facts.join(' · ')}</span>
      </span>
      {!joined && (
        <>
          <Button kind="main" busy={busy} onClick={() => void enter()}>
            {rooms.join}
          </Button>
          <Button kind="quiet" onClick={() => void send(leaveRoom, { id }, { refresh: [roomsDocument] })}>
            {rooms.decline}
          </Button>
        </>
      )}
    </li>
  );
}
