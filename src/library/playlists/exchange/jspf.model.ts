import { z } from 'zod';
import {
  type ExportedPlaylist,
  isrcPrefix,
  type PlaylistFile,
  PlaylistFileFault,
  recordingPrefix,
  trackOf,
} from './playlist-file.model.ts';

const text = z.string().nullish().catch(null);
/** Some programs write one where several are allowed. */
const texts = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .nullish()
  .catch(null);

const schema = z.object({
  playlist: z.object({
    title: text,
    track: z.array(
      z.object({
        ...{ title: text, creator: text, album: text, location: texts, identifier: texts },
        duration: z.number().nullish().catch(null),
      }),
    ),
  }),
});

/** @throws {PlaylistFileFault} */
export function readJspf(given: string): PlaylistFile {
  const { data } = schema.safeParse(parsed(given));
  if (!data) throw new PlaylistFileFault('This JSON has no playlist with tracks.');
  const tracks = data.playlist.track.flatMap(({ title, creator, album, duration, identifier, location }) => {
    const track = trackOf({
      ...{ title, album, artist: creator, identifiers: identifier ?? [], location: location?.[0] },
      duration: duration == null ? null : duration / 1000,
    });
    return track ?? [];
  });
  return { title: data.playlist.title?.trim() || null, tracks };
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new PlaylistFileFault('This is not valid JSON.');
  }
}

export function writeJspf({ title, description, creator, tracks }: ExportedPlaylist): string {
  const track = tracks.map(({ recordingId, isrc, url, artist, duration, trackNumber, ...names }) => ({
    ...{ location: [url], title: names.title, creator: artist },
    ...(names.album && { album: names.album }),
    ...(trackNumber && { trackNum: trackNumber }),
    duration: duration * 1000,
    identifier: [
      ...(recordingId ? [recordingPrefix + recordingId] : []),
      ...(isrc ? [isrcPrefix + isrc] : []),
    ],
  }));
  const about = { title, ...(creator && { creator }), ...(description && { annotation: description }) };
  return `${JSON.stringify({ playlist: { ...about, track } }, null, 2)}\n`;
}
