import { isUtf8 } from 'node:buffer';
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

export const hasFfprobe = canRun();

/** For the names of skipped tests. */
export const withFfprobe = hasFfprobe ? 'with ffprobe' : 'with ffprobe (left out: no ffprobe on the PATH)';

function canRun(): boolean {
  try {
    execFileSync('ffprobe', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Probe {
  streams?: ProbeStream[];
  format?: { duration?: string; tags?: Record<string, string> };
}

interface ProbeStream {
  codec_type: string;
  codec_name?: string;
  channels?: number;
  sample_rate?: string;
  bits_per_sample?: number;
  bits_per_raw_sample?: string;
  duration?: string;
  tags?: Record<string, string>;
}

export interface Probed {
  tags: Record<'title' | 'artist' | 'album' | 'track' | 'year' | 'genre', string | null>;
  audio: { codec: string; channels: number; sampleRate: number; bitDepth: number | null; duration: number };
}

const run = promisify(execFile);

/** It passes on the bytes of ID3v1, which is in Latin-1. */
function decode(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** All tags that ffprobe reads, by their names in lower case. */
export async function probeTags(file: string): Promise<Map<string, string>> {
  const words = ['-v', 'quiet', '-show_entries', 'format_tags:stream_tags', '-of', 'json=sv=ignore', file];
  const { stdout } = await run('ffprobe', words, { encoding: 'buffer' });
  const { streams = [], format = {} }: Probe = JSON.parse(decode(stdout));
  const entries = Object.entries(Object.assign({}, ...streams.map(({ tags }) => tags), format.tags));
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** What ffprobe says of a file; null if it does not open it. */
export async function probe(file: string): Promise<Probed | null> {
  const words = ['-v', 'quiet', '-show_streams', '-show_format', '-of', 'json=sv=ignore', file];
  const { stdout } = await run('ffprobe', words, { encoding: 'buffer' }).catch(() => ({
    stdout: Buffer.alloc(0),
  }));
  if (stdout.length === 0) return null;
  const { streams = [], format = {} }: Probe = JSON.parse(decode(stdout));
  const stream = streams.find(({ codec_type }) => codec_type === 'audio');
  const entries = Object.entries({ ...stream?.tags, ...format.tags });
  const tags = new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
  const of = (...names: string[]) =>
    names.map((name) => tags.get(name)).find((value) => value !== undefined) ?? null;
  const bits = Number(stream?.bits_per_raw_sample ?? 0) || stream?.bits_per_sample || 0;
  return {
    tags: {
      title: of('title'),
      artist: of('artist', 'author'),
      album: of('album'),
      track: of('track', 'tracknumber', 'part_number')?.split('/')[0] ?? null,
      year: of('date', 'year', 'date_released')?.slice(0, 4) ?? null,
      genre: of('genre'),
    },
    audio: {
      codec: stream?.codec_name ?? 'none',
      channels: stream?.channels ?? 0,
      sampleRate: Number(stream?.sample_rate ?? 0),
      bitDepth: bits > 0 ? bits : null,
      duration: Number(stream?.duration ?? format.duration ?? 0),
    },
  };
}
