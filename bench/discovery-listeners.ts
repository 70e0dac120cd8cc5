import { type Random, seededRandom } from '@tonearm/demo-music';

export interface GeneratedListener {
  /** Songs by number, one entry for each play, without the held-out one. */
  plays: number[];
  /** A song that the listener also played, which a good shelf would find. */
  heldOut: number;
}

const tastes = 50;
const playsOfEach = 40;

/** Generates listeners with known tastes: each has a main taste, a lesser one and some curiosity, and sometimes
 * plays what everybody plays. Within a taste, few songs are played often. The result is the same each time. */
export function makeListeners(count: number, songs: number): GeneratedListener[] {
  const random = seededRandom(20_261_126);
  const songsOfTaste = Math.floor(songs / tastes);
  const skewed = (length: number) =>
    Math.min(length - 1, Math.floor(Math.exp(random() * Math.log(length + 1)) - 1));
  const songOf = (taste: number) => taste + tastes * skewed(songsOfTaste);
  return Array.from({ length: count }, () => {
    const [main, lesser] = [anyTaste(random), anyTaste(random)];
    const plays = Array.from({ length: playsOfEach }, () => {
      const mood = random();
      if (mood < 0.07) return skewed(tastes);
      if (mood < 0.55) return songOf(main);
      return songOf(mood < 0.85 ? lesser : anyTaste(random));
    });
    const different = [...new Set(plays)];
    const heldOut = different[Math.floor(random() * different.length)] ?? 0;
    return { plays: plays.filter((song) => song !== heldOut), heldOut };
  });
}

function anyTaste(random: Random): number {
  return Math.floor(random() * tastes);
}
