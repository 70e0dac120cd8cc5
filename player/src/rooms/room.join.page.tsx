import { useLocation, useParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { joinRoom, roomInvitation, roomsDocument } from './room.documents.ts';
import './rooms.css';

/** Where the link of a room leads. Nobody comes in without pressing a button. */
export default function RoomJoinPage() {
  const { rooms } = useTexts();
  usePageTitle(rooms.invitationTitle);
  return (
    <>
      <h1>{rooms.invitationTitle}</h1>
      <SignedIn part>
        <Invitation />
      </SignedIn>
    </>
  );
}

function Invitation() {
  const { rooms } = useTexts();
  const { token = '' } = useParams<{ token: string }>();
  const [, go] = useLocation();
  const { send, busy } = useSend();
  const { data, error, refetch } = useAnswer(roomInvitation, { token });
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Skeleton shape="text" count={2} />;
  const room = data.roomInvitation;
  if (!room) return <Empty icon="rooms" title={rooms.noInvitation} />;
  const enter = async () => {
    if (!room.joined) {
      const { ok } = await send(joinRoom, { input: { token } }, { refresh: [roomsDocument] });
      if (!ok) return;
    }
    go(`/rooms/${room.roomId}`, { replace: true });
  };
  return (
    <div className="room-invitation">
      <Avatar person={room.host} size={96} />
      <p dir="auto">{rooms.invitation(room.host.fullName, room.name)}</p>
      <p className="soft">{rooms.members(room.memberCount)}</p>
      <Button kind="main" busy={busy} onClick={() => void enter()}>
        {room.joined ? rooms.enter : rooms.join}
      </Button>
    </div>
  );
}
