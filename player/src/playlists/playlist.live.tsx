import { useEffect, useState } from 'react';
import { Avatar } from '../look/avatar.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import type { PlaylistItem } from './playlist.items.ts';
import type { PlaylistVisitor } from './use.cursors.ts';

interface PlaylistLiveProps {
  items: readonly PlaylistItem[];
  /** Keys of items that others have just added. */
  fresh: ReadonlySet<string>;
  visitors: readonly PlaylistVisitor[];
  /** What another has just done, in words; null if that is not followed, and only additions are seen. */
  edit: string | null;
}

/** What others are doing to the playlist at this moment. */
export function PlaylistLive({ items, fresh, visitors, edit }: PlaylistLiveProps) {
  const { collaborators } = useTexts().playlists;
  const { list } = useFormat();
  const text = useNews(items, fresh);
  return (
    <div className="playlist-live">
      {visitors.length > 0 && (
        <p className="playlist-visitors">
          {visitors.map(({ person }) => (
            <Avatar key={person.id} person={person} size={24} online />
          ))}
          {collaborators.here(list(visitors.map(({ person }) => person.fullName)))}
        </p>
      )}
      <p className="playlist-news" role="status">
        {edit ?? text}
      </p>
    </div>
  );
}

/** Who has just added what. */
function useNews(items: readonly PlaylistItem[], fresh: ReadonlySet<string>): string {
  const { collaborators } = useTexts().playlists;
  const [text, setText] = useState('');
  useEffect(() => {
    const added = items.filter(({ id }) => fresh.has(id));
    const name = added[0]?.addedBy?.fullName;
    const [first] = added;
    if (!first || !name) return setText('');
    const one = added.length === 1;
    setText(
      one ? collaborators.justAdded(name, first.song.title) : collaborators.justAddedMany(name, added.length),
    );
  }, [items, fresh, collaborators]);
  return text;
}
