import { Encounters } from './encounters.model.ts';
import type { Listens } from './listens.model.ts';
import { listenersBySong } from './song-listeners.model.ts';
import { TopScores } from './top-scores.model.ts';

/** The nearest songs of one song, the nearest first, by their numbers. */
export interface Neighbourhood {
  song: number;
  neighbours: Uint32Array;
  scores: Float32Array;
}

/** Common listeners at which what they tell counts half. */
const shrinkage = 5;
/** Listeners who are taken to have played at random, so that a handful of real ones is not held for the world. */
const strangers = 10;

/** Finds the nearest songs of each song, for songs that have any. How near two songs are is the cosine of the angle
 * between their listeners' weights, counted less where few listeners have both, and where so many listeners have
 * each of them that chance alone would make them meet. Takes, for each listener, the square of their songs. */
export function* nearestSongs(listens: Listens, count: number): Generator<Neighbourhood> {
  const audience = listenersBySong(listens);
  const { squares, sizeOf } = audience;
  const population = listens.begins.length - 1 + strangers;
  const encounters = new Encounters(listens, audience);
  const best = new TopScores(count);
  for (let song = 0; song < listens.songIds.length; song += 1) {
    const size = sizeOf(song);
    const square = squares[song] ?? 0;
    encounters.forEach(song, (other, common, product) => {
      const byChance = (size * sizeOf(other)) / population;
      if (common <= byChance) return;
      const cosine = product / Math.sqrt(square * (squares[other] ?? 0));
      best.offer(other, cosine * (common / (common + shrinkage)) * (1 - byChance / common));
    });
    if (best.size > 0) yield { song, ...best.take() };
  }
}
