import type { Album } from './album.page.tsx';
import type { CreditLine } from './album.parts.ts';

interface AlbumCredit extends CreditLine {
  /** The tracks, where it is not of the whole album. */
  tracks?: string;
}

/** Who made an album and its songs, beside the artists that it is printed under: each name once for what it did, with the
 * numbers of the tracks. */
export function creditsOf(
  album: Album,
  told: (numbers: string) => string,
  list: (items: readonly string[]) => string,
): AlbumCredit[] {
  const found = new Map<string, { credit: CreditLine; numbers: string[] }>();
  const songs = album.discs.flatMap((disc) =>
    disc.songs.map((song) => ({
      credits: song.everyone,
      number: [album.discs.length > 1 && disc.number, song.trackNumber].filter(Boolean).join('.'),
    })),
  );
  const whole = new Set(album.credits.map(keyOf));
  for (const { credits, number } of songs) {
    for (const credit of credits) {
      if (credit.role === 'MAIN' || whole.has(keyOf(credit))) continue;
      const known = found.get(keyOf(credit)) ?? { credit, numbers: [] };
      found.set(keyOf(credit), known);
      if (number && known.numbers.at(-1) !== number) known.numbers.push(number);
    }
  }
  const ofSongs = [...found.values()].map(({ credit, numbers }) => {
    const everywhere = numbers.length === songs.length || numbers.length === 0;
    return everywhere ? credit : { ...credit, tracks: told(list(numbers)) };
  });
  const others = [...album.credits.filter(({ role }) => !isPrinted(role)), ...ofSongs];
  // Guests of a song are not printed beside the artists of the album.
  return others.map((credit) => (credit.role === 'FEATURED' ? { ...credit, role: 'PERFORMER' } : credit));
}

function isPrinted(role: CreditLine['role']): boolean {
  return role === 'MAIN' || role === 'FEATURED';
}

function keyOf({ role, artist, detail }: CreditLine): string {
  return `${role} ${artist.id} ${detail}`;
}
