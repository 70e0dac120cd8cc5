import { SetNowPlayingDocument } from '@tonearm/client/documents';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import type { RoomQueueFragment } from '../generated/graphql.ts';
import { countPlay } from '../playing/play.outbox.ts';
import { player } from '../playing/player.ts';
import { turnsOf } from './room.place.ts';
import { RoomSound } from './room.sound.ts';
import { ServerClock } from './server.clock.ts';

/** The clocks of a page and of the server drift apart by some milliseconds in a minute. */
const measureMs = 60_000;
/** A song counts as played after half of it, as elsewhere. */
const lookMs = 1000;

/** Hears a room along with the others, for as long as the page of the room is open. Own music rests meanwhile. */
export function useListening(roomId: string, queue: RoomQueueFragment | undefined) {
  const [listening, setListening] = useState(false);
  const latest = useRef(queue);
  latest.current = queue;
  const sound = useRef<RoomSound | null>(null);
  const clock = useRef(new ServerClock());

  const listen = useCallback(() => {
    player.transport.pause();
    setListening(true);
  }, []);
  const stop = useCallback(() => setListening(false), []);

  useEffect(() => {
    if (!listening) return;
    const { current: server } = clock;
    const made = new RoomSound(server);
    made.setVolume(player.state.muted ? 0 : player.state.volume);
    sound.current = made;
    const turns = () => (latest.current ? turnsOf(latest.current, server.now, 2) : []);
    void server.measure(roomId).then(() => made.follow(turns));
    const again = setInterval(() => void server.measure(roomId), measureMs);
    const counting = countTurns(turns, () => server.now);
    const own = player.subscribe(() => {
      made.setVolume(player.state.muted ? 0 : player.state.volume);
      if (player.state.playing) setListening(false);
    });
    return () => {
      clearInterval(again);
      counting();
      own();
      made.close();
      sound.current = null;
    };
  }, [listening, roomId]);

  useEffect(() => {
    if (queue) sound.current?.refresh();
  }, [queue]);

  return { listening, listen, stop };
}

/** Shows friends what is heard, and counts it.
 * @returns ends that. */
function countTurns(turns: () => ReturnType<typeof turnsOf>, now: () => number): () => void {
  let shown: string | null = null;
  let counted: string | null = null;
  const show = (songId: string | null) => {
    if (songId === shown) return;
    shown = songId;
    // Music goes on without it.
    void client.mutate(SetNowPlayingDocument, { songId });
  };
  let heard = 0;
  let key = '';
  const timer = setInterval(() => {
    const [turn] = turns();
    if (!turn || turn.beginsAt > now()) return show(null);
    const { song } = turn.item;
    show(song.id);
    const own = `${turn.item.id} ${turn.beginsAt}`;
    heard = own === key ? heard + lookMs : 0;
    key = own;
    if (counted === own || heard < Math.min(song.duration * 500, 240_000)) return;
    counted = own;
    void countPlay(song.id);
  }, lookMs);
  return () => {
    clearInterval(timer);
    show(null);
  };
}
