import { useState } from 'react';
import { useSend } from '../api/use.send.ts';
import type { WholeRoomFragment } from '../generated/graphql.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { Menu, type MenuItem } from '../look/menu.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useFindPeople } from '../people/use.find-people.ts';
import { useSession } from '../session/use.session.ts';
import { CopyButton } from '../sharing/copy.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { changeRoom, handRoomOver, inviteToRoom, removeFromRoom, setRoomControl } from './room.documents.ts';

interface RoomProps {
  room: WholeRoomFragment;
}

/** Who is in the room. The host hands it over, shares it, and puts people out. */
export function RoomPeople({ room }: RoomProps) {
  const { rooms } = useTexts();
  const { user } = useSession();
  const [inviting, setInviting] = useState(false);
  const own = room.host.id === user?.id;
  return (
    <section aria-label={rooms.people}>
      <header className="room-people-head">
        <h2>{rooms.people}</h2>
        {room.controlled && (
          <Button icon="plus" onClick={() => setInviting(true)}>
            {rooms.inviteFriends}
          </Button>
        )}
      </header>
      <ul className="room-people" aria-label={rooms.people}>
        {room.members.map((member) => (
          <Member key={member.user.id} room={room} member={member} own={own} />
        ))}
      </ul>
      {own && <SharedChoice key={String(room.shared)} room={room} />}
      {inviting && <InviteDialog room={room} onClose={() => setInviting(false)} />}
    </section>
  );
}

/** Shows at once what the room will tell in a moment. */
function SharedChoice({ room: { id, shared } }: RoomProps) {
  const { rooms } = useTexts();
  const { send } = useSend();
  const [checked, setChecked] = useState(shared);
  const choose = async (wanted: boolean) => {
    setChecked(wanted);
    const { ok } = await send(changeRoom, { input: { id, shared: wanted } }, { idempotent: true });
    if (!ok) setChecked(shared);
  };
  return (
    <label className="room-choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => void choose(target.checked)} />
      {rooms.shared}
    </label>
  );
}

type MemberParts = WholeRoomFragment['members'][number];

function Member({ room, member, own }: RoomProps & { member: MemberParts; own: boolean }) {
  const { rooms } = useTexts();
  const { send } = useSend();
  const { user, joined, controls, listening } = member;
  const isHost = room.host.id === user.id;
  const target = { roomId: room.id, userId: user.id };
  const state = joined ? (listening ? rooms.here : rooms.away) : rooms.invitedOnly;
  const facts = [isHost ? rooms.host : controls && !room.shared ? rooms.controls : null, state];
  const items = (): (MenuItem | false)[] => [
    joined && { label: rooms.makeHost, icon: 'admin', act: () => void send(handRoomOver, target) },
    joined &&
      !room.shared && {
        label: controls ? rooms.unshare : rooms.share,
        icon: 'queue',
        act: () => void send(setRoomControl, { ...target, controls: !controls }),
      },
    { label: rooms.remove, icon: 'trash', danger: true, act: () => void send(removeFromRoom, target) },
  ];
  return (
    <li className="room-person">
      <Avatar person={user} size={40} online={listening} />
      <span className="room-names">
        <span className="ellipsis" dir="auto">
          {user.fullName}
        </span>
        <span className="soft">{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </span>
      {own && !isHost && <Menu label={rooms.more(user.fullName)} items={items} />}
    </li>
  );
}

function InviteDialog({ room, onClose }: RoomProps & { onClose: () => void }) {
  const { rooms, people, playlists } = useTexts();
  const { send, busy } = useSend();
  const [said, say] = useState('');
  const { text, setText, search, others, loading, error, refetch } = useFindPeople(
    room.members.map(({ user }) => user.id),
  );
  const invite = async (person: { id: string; fullName: string }) => {
    const { ok } = await send(inviteToRoom, { roomId: room.id, userIds: [person.id] }, { idempotent: true });
    if (!ok) return;
    say(rooms.wasInvited(person.fullName));
    setText('');
  };
  return (
    <Dialog title={rooms.inviteFriends} onClose={onClose}>
      {room.inviteUrl && (
        <div className="room-link">
          <Field label={rooms.link} readOnly value={room.inviteUrl} />
          <CopyButton text={room.inviteUrl} of={room.name} />
          <p className="soft">{rooms.linkHint}</p>
        </div>
      )}
      <div className="room-find">
        <Field
          label={rooms.find}
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {loading && <Skeleton count={2} />}
        {error && others.length === 0 && <Failed error={error} retry={refetch} />}
        {!loading && !error && others.length === 0 && (
          <p className="soft">{search ? people.nobodyFound : playlists.collaborators.findHint}</p>
        )}
        <ul className="room-people" aria-label={rooms.find}>
          {others.map((person) => (
            <li key={person.id} className="room-person">
              <Avatar person={person} size={40} />
              <span className="room-names ellipsis" dir="auto">
                {person.fullName}
              </span>
              <Button
                icon="plus"
                busy={busy}
                aria-label={rooms.invite(person.fullName)}
                onClick={() => void invite(person)}
              >
                {rooms.inviteFriends}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <p role="status">{said}</p>
    </Dialog>
  );
}
