import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { usePages } from '../api/use.pages.ts';
import { type SendOptions, useSend } from '../api/use.send.ts';
import { openDialog } from '../app/dialog.store.ts';
import { LostPage } from '../app/lost.page.tsx';
import { usePageTitle } from '../app/use.page.title.ts';
import type { PlayerPersonQuery } from '../generated/graphql.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button, ButtonLink } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { Menu } from '../look/menu.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useSession } from '../session/use.session.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { FollowButton } from './follow.button.tsx';
import { FollowCounts } from './follow.counts.tsx';
import { blockDocument, unblockDocument } from './follow.operations.ts';
import { personDocument, personPlaylistsDocument } from './person.operations.ts';
import { PresenceLine } from './presence.line.tsx';
import './people.css';

/** Somebody's profile, or the user's own as others see it. */
export default function PersonPage() {
  return (
    <SignedIn>
      <Profile />
    </SignedIn>
  );
}

function Profile() {
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, loading, refetch } = useAnswer(personDocument, { id });
  const person = data?.user;
  usePageTitle(person?.fullName);
  if (loading) return <Skeleton shape="text" />;
  if (error && !data) return <Failed error={error} retry={refetch} />;
  if (!person) return <LostPage />;
  return (
    <>
      <ProfileHead person={person} />
      <Playlists userId={id} />
    </>
  );
}

function ProfileHead({ person }: { person: NonNullable<PlayerPersonQuery['user']> }) {
  const { people, feed } = useTexts();
  const format = useFormat();
  const { user } = useSession();
  const { send } = useSend();
  const own = user?.id === person.id;
  const variables = { userId: person.id };
  const options: SendOptions = {
    optimistic: (cache) => cache.patch(person.id, { blocked: !person.blocked, followed: false }),
    refresh: [personDocument],
  };
  const block = () =>
    person.blocked ? send(unblockDocument, variables, options) : send(blockDocument, variables, options);
  return (
    <header className="profile-head">
      <Avatar person={person} size={160} />
      <div className="profile-names">
        <h1>{person.fullName}</h1>
        <PresenceLine presence={person.presence} />
        {person.blocked && <p className="fault">{people.blocked}</p>}
        <span className="soft">{people.since(format.date(person.createdAt))}</span>
        <FollowCounts person={person} />
        <div className="profile-actions">
          {own ? (
            <>
              <ButtonLink icon="edit" href="/settings">
                {people.edit}
              </ButtonLink>
              <ButtonLink icon="feed" href="/feed">
                {feed.title}
              </ButtonLink>
            </>
          ) : (
            <>
              {!person.blocked && (
                <>
                  <ButtonLink kind="main" icon="message" href={`/chat/${person.id}`}>
                    {people.message}
                  </ButtonLink>
                  <FollowButton person={person} />
                </>
              )}
              <Menu
                label={people.more(person.fullName)}
                items={() => [
                  {
                    label: people.report,
                    icon: 'flag',
                    act: () =>
                      openDialog({ kind: 'report', target: { id: person.id, name: person.fullName } }),
                  },
                  {
                    label: person.blocked ? people.unblock : people.block,
                    icon: 'lock',
                    danger: !person.blocked,
                    act: () => void block(),
                  },
                ]}
              />
            </>
          )}
        </div>
      </div>
    </header>
  );
}

function Playlists({ userId }: { userId: string }) {
  const { people, look } = useTexts();
  const { entries, loading, error, refetch, hasMore, more } = usePages(
    personPlaylistsDocument,
    { id: userId },
    (data) => data.user?.playlists,
  );
  return (
    <section aria-labelledby="playlists">
      <h2 id="playlists">{people.playlists}</h2>
      {loading && <Skeleton shape="covers" />}
      {error && entries.length === 0 && <Failed error={error} retry={refetch} />}
      {!loading && !error && entries.length === 0 && <Empty icon="playlist" title={people.noPlaylists} />}
      <ul className="profile-playlists">
        {entries.map(({ id, name, songCount, image }) => (
          <li key={id}>
            <Link href={`/playlists/${id}`} className="profile-playlist">
              <Cover picture={image} sizes="(width < 40rem) 45vw, 12rem" icon="playlist" />
              <strong className="ellipsis">{name}</strong>
              <span className="soft">{people.songs(songCount)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{look.more}</Button>}
    </section>
  );
}
