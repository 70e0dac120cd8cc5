import type { PresencePartsFragment } from '../../generated/graphql.ts';

/** What a user listens to, or whether the user is online, or was last. */
export function PresenceLine({
  presence: { online, nowPlaying, lastSeenAt },
}: {
  presence: PresencePartsFragment;
}) {
  if (nowPlaying) {
    return (
      <span className="presence playing">
        ♪ {nowPlaying.title} · {nowPlaying.artist.name}
      </span>
    );
  }
  if (online) return <span className="presence">Online</span>;
  return <span className="presence">{lastSeenAt ? `Seen ${when(lastSeenAt)}` : 'Never here yet'}</span>;
}

function when(moment: string): string {
  const date = new Date(moment);
  const today = date.toDateString() === new Date().toDateString();
  return today
    ? date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString([], { day: 'numeric', month: 'short' });
}
