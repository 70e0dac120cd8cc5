import { useGetOne } from 'react-admin';
import type { AlbumRecord } from './album.data.ts';

/** The title of an album that is known by its id. */
export function AlbumTitle({ id }: { id: string }) {
  const { data } = useGetOne<AlbumRecord>('albums', { id });
  return data ? `${data.title} – ${data.artist.name}` : '…';
}
