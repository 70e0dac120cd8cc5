import { useState } from 'react';
import { Chat } from './chat.tsx';
import { useLive } from './live.ts';
import { type Person, usePeople } from './people.ts';
import { PersonRow } from './person.row.tsx';

/** Online users, and the conversation with one of them. */
export function FriendsPanel({ shown }: { shown: boolean }) {
  const people = usePeople();
  return (
    <aside className={shown ? 'friends shown' : 'friends'} aria-label="Friends">
      {people ? <Friends people={people} /> : <p className="hint">Loading …</p>}
    </aside>
  );
}

function Friends({ people }: { people: Person[] }) {
  // As of the beginning: from there on, the subscription knows by itself.
  const [newest] = useState(people[0]?.lastMessage?.cursor ?? null);
  useLive(newest);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = people.find(({ id }) => id === openId);
  if (open) return <Chat key={open.id} person={open} onClose={() => setOpenId(null)} />;
  return (
    <>
      <h2>Friends</h2>
      {people.length === 0 && <p className="hint">Nobody else is here yet.</p>}
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onOpen={() => setOpenId(person.id)} />
        ))}
      </ul>
    </>
  );
}
