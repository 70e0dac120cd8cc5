import { usePages } from '../api/use.pages.ts';
import { ownPlaylists } from './library.documents.ts';

/** The viewer's playlists. */
export const useOwnPlaylists = () => usePages(ownPlaylists, { first: 100 }, ({ playlists }) => playlists);
