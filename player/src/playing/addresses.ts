import { client } from '../api/client.ts';
import { graphql } from '../generated/index.ts';
import { keptAudio } from '../offline/offline.store.ts';
import type { PlayableSong } from './playable-song.ts';

const freshAddress = graphql(`
  query FreshAudioAddress($id: ID!) { song(id: $id) { id audioUrl available } }
`);

/** A signed address is replaced this many milliseconds before it expires. */
const earlyMs = 30_000;

/** Addresses that replaced those of the queue. */
const renewed = new Map<string, string>();

export type Renewal = { address: string } | 'gone' | 'unreachable';

/** Where the audio of a song is: kept on this device, or on the server with an address that is valid. */
export function addressOf(song: PlayableSong): string | Promise<string> {
  const kept = keptAudio(song.id);
  if (kept) return kept.then((address) => address ?? served(song));
  return served(song);
}

function served(song: PlayableSong): string | Promise<string> {
  const address = renewed.get(song.id) ?? song.audioUrl;
  if (!isExpired(address)) return address;
  return renewedAddress(song.id).then((renewal) => {
    if (typeof renewal === 'string')
      throw new Error(`The address of a song could not be renewed: ${renewal}`);
    return renewal.address;
  });
}

/** Asks the server where the song's audio is now. */
export async function renewedAddress(songId: string): Promise<Renewal> {
  const answer = await client.query(freshAddress, { id: songId });
  if (!answer.ok) return 'unreachable';
  const { song } = answer.data;
  // A field that failed is not a song that is gone.
  if (!song && answer.errors.length > 0) return 'unreachable';
  if (!song?.available) return 'gone';
  renewed.set(songId, song.audioUrl);
  return { address: song.audioUrl };
}

/** Whether pages may read what is at the address. Stores on other hosts have to allow it. */
export async function isReadable(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { headers: { range: 'bytes=0-0' }, cache: 'no-store' });
    await answer.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function isExpired(address: string): boolean {
  const expires = new URL(address, location.href).searchParams.get('expires');
  return expires !== null && Number(expires) * 1000 - earlyMs < Date.now();
}
