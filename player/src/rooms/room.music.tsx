import { useSend } from '../api/use.send.ts';
import type { RoomQueueFragment, WholeRoomFragment } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { AddSongs } from '../playlists/add.songs.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { controlRoom, queueInRoom, removeInRoom } from './room.documents.ts';
import { useListening } from './use.listening.ts';

/** Songs that are shown before and after the current one: a queue may have thousands. */
const earlier = 3;
const later = 100;

interface RoomMusicProps {
  room: WholeRoomFragment;
  queue: RoomQueueFragment | undefined;
  /** What another member has just done, in words. */
  news: string;
}

/** What plays, for all; and for those who control it, the ways to change that. */
export function RoomMusic({ room: { id, controlled }, queue, news }: RoomMusicProps) {
  const { rooms } = useTexts();
  const { send } = useSend();
  const { listening, listen, stop } = useListening(id, queue);
  const current = queue?.current ?? null;
  const control = (input: { itemId?: string; playing?: boolean }) =>
    void send(controlRoom, { input: { roomId: id, ...input } }, { idempotent: true });
  const place = queue?.items.findIndex((item) => item.id === current?.id) ?? -1;
  const following = queue?.items[place + 1];
  const shown = queue?.items.slice(Math.max(0, place - earlier), Math.max(0, place) + later);
  return (
    <section className="room-music" aria-label={rooms.queue}>
      <div className="room-now">
        <Cover picture={current?.song.image ?? null} sizes="96px" />
        <div className="room-now-names">
          <p className="room-now-title ellipsis" dir="auto">
            {current ? current.song.title : rooms.quiet}
          </p>
          {current && <p className="soft ellipsis">{current.song.artistName}</p>}
          <p className="soft" role="status">
            {listening && rooms.listening}
          </p>
        </div>
      </div>
      <div className="room-acts">
        <Button
          kind="main"
          icon="rooms"
          aria-pressed={listening}
          onClick={() => (listening ? stop() : listen())}
        >
          {listening ? rooms.stop : rooms.listen}
        </Button>
        {controlled && current && (
          <Button
            icon={queue?.playing ? 'pause' : 'play'}
            onClick={() => control({ playing: !queue?.playing })}
          >
            {queue?.playing ? rooms.pause : rooms.play}
          </Button>
        )}
        {controlled && following && (
          <IconButton
            icon="next"
            label={rooms.next}
            onClick={() => control({ itemId: following.id, playing: true })}
          />
        )}
      </div>
      {queue?.items.length === 0 && controlled && <p className="soft">{rooms.emptyQueue}</p>}
      <p className="room-news soft" role="status">
        {news}
      </p>
      <ol className="room-queue" aria-label={rooms.queue}>
        {shown?.map(({ id: itemId, song, addedBy }) => (
          <li key={itemId} aria-current={itemId === current?.id ? 'true' : undefined} className="room-song">
            <Cover picture={song.image} sizes="40px" />
            <span className="room-names">
              <span className="ellipsis" dir="auto">
                {song.title}
              </span>
              <span className="soft">
                {song.artistName}
                {addedBy && ` · ${rooms.addedBy(addedBy.fullName)}`}
              </span>
            </span>
            {controlled && (
              <>
                <IconButton
                  icon="play"
                  label={rooms.playSong(song.title)}
                  onClick={() => control({ itemId, playing: true })}
                />
                <IconButton
                  icon="trash"
                  label={rooms.removeSong(song.title)}
                  onClick={() => void send(removeInRoom, { input: { roomId: id, itemIds: [itemId] } })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {controlled && <AddSongs add={(songIds) => send(queueInRoom, { input: { roomId: id, songIds } })} />}
    </section>
  );
}
