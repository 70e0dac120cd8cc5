import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useLive } from '../api/use.live.ts';
import { useSend } from '../api/use.send.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import type { RoomQueueFragment, WholeRoomFragment } from '../generated/graphql.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Empty, Skeleton } from '../look/states.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { RoomChat } from './room.chat.tsx';
import { closeRoom, leaveRoom, roomChanged, roomQueueChanged, roomsDocument } from './room.documents.ts';
import { RoomMusic } from './room.music.tsx';
import { roomNews } from './room.news.ts';
import { RoomPeople } from './room.people.tsx';
import './rooms.css';

/** A room: what plays, who is there, and what they say. */
export default function RoomPage() {
  const { id = '' } = useParams<{ id: string }>();
  return (
    <SignedIn>
      <OpenRoom key={id} id={id} />
    </SignedIn>
  );
}

function OpenRoom({ id }: { id: string }) {
  const { rooms } = useTexts();
  const [room, setRoom] = useState<WholeRoomFragment>();
  const { user } = useSession();
  const [{ queue, news }, setMusic] = useState<{ queue?: RoomQueueFragment; news: string }>({ news: '' });
  const [over, setOver] = useState(false);
  usePageTitle(room?.name ?? rooms.title);
  useLive(roomChanged, { id }, (data) => setRoom(data.roomChanged), { ended: () => setOver(true) });
  useLive(roomQueueChanged, { id }, ({ roomQueueChanged: next }) =>
    setMusic((before) => ({
      queue: next,
      news: roomNews(before.queue, next, { viewerId: user?.id, words: rooms.news }),
    })),
  );
  if (over)
    return (
      <>
        <h1 className="unseen">{rooms.title}</h1>
        <Empty icon="rooms" title={rooms.over}>
          <ButtonLink kind="main" href="/rooms">
            {rooms.back}
          </ButtonLink>
        </Empty>
      </>
    );
  if (!room)
    return (
      <>
        <h1 className="unseen">{rooms.title}</h1>
        <Skeleton count={6} />
      </>
    );
  return (
    <>
      <RoomHead room={room} />
      <div className="room">
        <RoomMusic room={room} queue={queue} news={news} />
        <div className="room-side">
          <RoomPeople room={room} />
          <RoomChat room={room} />
        </div>
      </div>
    </>
  );
}

function RoomHead({ room }: { room: WholeRoomFragment }) {
  const { rooms } = useTexts();
  const { user } = useSession();
  const [, go] = useLocation();
  const { send, busy } = useSend();
  const { id, name, host } = room;
  const leave = async () => {
    const { ok } = await send(leaveRoom, { id }, { refresh: [roomsDocument] });
    if (ok) go('/rooms');
  };
  const close = async () => {
    const { ok } = await send(closeRoom, { id }, { refresh: [roomsDocument] });
    if (ok) go('/rooms');
  };
  return (
    <header className="room-head">
      <div>
        <h1 dir="auto">{name}</h1>
        <p className="soft">{rooms.hostedBy(host.fullName)}</p>
      </div>
      <Button kind="plain" icon="signOut" busy={busy} onClick={() => void leave()}>
        {rooms.leave}
      </Button>
      {host.id === user?.id && (
        <Button kind="danger" icon="close" busy={busy} onClick={() => void close()}>
          {rooms.close}
        </Button>
      )}
    </header>
  );
}
