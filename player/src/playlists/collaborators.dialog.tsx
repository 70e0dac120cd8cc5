import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import type { PersonPartsFragment, PlaylistHeadQuery } from '../generated/graphql.ts';
import { savedPlaylistsList } from '../library/library.documents.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useFindPeople } from '../people/use.find-people.ts';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { addCollaborator, playlistHead, removeCollaborator } from './playlist.documents.ts';
import { useItemPages } from './playlist.items.ts';
import './playlists.css';

type Playlist = NonNullable<PlaylistHeadQuery['playlist']>;

interface CollaboratorsProps {
  playlistId: string;
  onClose: () => void;
}

/** Who may change a playlist. Its owner lets people in and out; others can leave. */
export function CollaboratorsDialog({ playlistId, onClose }: CollaboratorsProps) {
  const { collaborators } = useTexts().playlists;
  const { user } = useSession();
  const { data, error, refetch } = useAnswer(playlistHead, { id: playlistId });
  const playlist = data?.playlist;
  const [said, say] = useState('');
  return (
    <Dialog title={collaborators.title} onClose={onClose}>
      {!data && !error && <Skeleton count={3} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      {playlist && (
        <>
          <p className="soft">{playlist.public ? collaborators.hint : collaborators.privateHint}</p>
          <Editors playlist={playlist} say={say} onLeft={onClose} />
          {playlist.owner.id === user?.id && <FindPeople playlist={playlist} say={say} />}
          <p className="unseen" role="status">
            {said}
          </p>
        </>
      )}
    </Dialog>
  );
}

interface PartProps {
  playlist: Playlist;
  /** Tells what has happened to those who do not see it. */
  say: (text: string) => void;
}

function Editors({ playlist, say, onLeft }: PartProps & { onLeft: () => void }) {
  const { collaborators } = useTexts().playlists;
  const { user } = useSession();
  const { send, busy } = useSend();
  const [, go] = useLocation();
  const counts = useCounts(playlist.id);
  const own = playlist.owner.id === user?.id;
  const remove = async ({ id, fullName }: PersonPartsFragment) => {
    const { ok } = await send(
      removeCollaborator,
      { playlistId: playlist.id, userId: id },
      { idempotent: true, refresh: [playlistHead, savedPlaylistsList] },
    );
    if (!ok) return;
    if (id !== user?.id) return say(collaborators.removed(fullName));
    onLeft();
    notice(collaborators.left(playlist.name));
    if (!playlist.public) go('/library/playlists', { replace: true });
  };
  return (
    <ul className="collaborators" aria-label={collaborators.title}>
      <Person person={playlist.owner} facts={[collaborators.owner, counts(playlist.owner.id)]} />
      {(playlist.collaborators ?? []).map((person) => (
        <Person key={person.id} person={person} facts={[counts(person.id)]}>
          {(own || person.id === user?.id) && (
            <Button
              kind="quiet"
              busy={busy}
              aria-label={own ? collaborators.remove(person.fullName) : collaborators.leave}
              onClick={() => void remove(person)}
            >
              {own ? collaborators.removeShort : collaborators.leave}
            </Button>
          )}
        </Person>
      ))}
    </ul>
  );
}

interface PersonProps {
  person: { fullName: string; image?: PersonPartsFragment['image'] };
  facts?: readonly (string | null)[];
  children?: ReactNode;
}

function Person({ person, facts = [], children }: PersonProps) {
  const said = facts.filter((fact) => fact !== null);
  return (
    <li className="collaborator">
      <Avatar person={person} size={40} />
      <span className="collaborator-names">
        <span className="ellipsis" dir="auto">
          {person.fullName}
        </span>
        {said.length > 0 && <span className="soft">{said.join(' · ')}</span>}
      </span>
      {children}
    </li>
  );
}

/** How much each has added, of the songs that the page has loaded: all, unless the playlist is long. */
function useCounts(id: string): (userId: string) => string | null {
  const { collaborators } = useTexts().playlists;
  const { entries, hasMore } = useItemPages(id);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { addedBy } of entries) if (addedBy) found.set(addedBy.id, (found.get(addedBy.id) ?? 0) + 1);
    return found;
  }, [entries]);
  return (userId) => (hasMore ? null : collaborators.added(counts.get(userId) ?? 0));
}

/** Those whom the owner follows, or everybody whose name fits. */
function FindPeople({ playlist, say }: PartProps) {
  const { people, playlists } = useTexts();
  const { collaborators } = playlists;
  const { text, setText, search, others, loading, error, refetch } = useFindPeople([
    playlist.owner.id,
    ...(playlist.collaborators ?? []).map(({ id }) => id),
  ]);
  return (
    <div className="collaborators-find">
      <Field
        label={collaborators.find}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {loading && <Skeleton count={2} />}
      {error && others.length === 0 && <Failed error={error} retry={refetch} />}
      {!loading && !error && others.length === 0 && (
        <p className="soft">{search ? people.nobodyFound : collaborators.findHint}</p>
      )}
      <ul className="collaborators" aria-label={search ? collaborators.found : collaborators.followed}>
        {others.map((person) => (
          <Person key={person.id} person={person}>
            <AddButton playlistId={playlist.id} person={person} say={say} onAdded={() => setText('')} />
          </Person>
        ))}
      </ul>
    </div>
  );
}

interface AddButtonProps extends Pick<PartProps, 'say'> {
  playlistId: string;
  person: PersonPartsFragment;
  onAdded: () => void;
}

function AddButton({ playlistId, person, say, onAdded }: AddButtonProps) {
  const { collaborators } = useTexts().playlists;
  const { send, busy } = useSend();
  const add = async () => {
    const { ok } = await send(
      addCollaborator,
      { playlistId, userId: person.id },
      {
        idempotent: true,
        optimistic: (cache) =>
          cache.change(
            playlistHead,
            ({ playlist }) => ({
              playlist: playlist && {
                ...playlist,
                collaborators: [...(playlist.collaborators ?? []), person],
              },
            }),
            { id: playlistId },
          ),
        refresh: [playlistHead],
      },
    );
    if (!ok) return;
    say(collaborators.letIn(person.fullName));
    onAdded();
  };
  return (
    <Button
      icon="plus"
      busy={busy}
      aria-label={collaborators.add(person.fullName)}
      onClick={() => void add()}
    >
      {collaborators.addShort}
    </Button>
  );
}
