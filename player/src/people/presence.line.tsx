import type { PresencePartsFragment } from '../generated/graphql.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';

/** What somebody listens to, or whether they are there, or were last. */
export function PresenceLine({ presence }: { presence: PresencePartsFragment }) {
  const { people } = useTexts();
  const format = useFormat();
  const { online, nowPlaying, lastSeenAt } = presence;
  if (nowPlaying) {
    return (
      <span className="presence presence-playing ellipsis">
        <span aria-hidden="true">♪ </span>
        {people.playing(nowPlaying.title, nowPlaying.artistName)}
      </span>
    );
  }
  if (online) return <span className="presence ellipsis">{people.online}</span>;
  return (
    <span className="presence ellipsis">
      {lastSeenAt ? people.seen(format.ago(lastSeenAt)) : people.never}
    </span>
  );
}
