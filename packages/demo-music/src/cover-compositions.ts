import { groupPortrait, portrait } from './cover-figures.ts';
import { beacon, ridges } from './cover-nights.ts';
import type { Palette } from './cover-palettes.ts';
import { arches, orbits, petals } from './cover-patterns.ts';
import { sunset, waves } from './cover-seas.ts';
import { tiles } from './cover-tiles.ts';
import type { Random } from './random.ts';

/** Draws a picture as the content of an SVG. */
type Composition = (random: Random, palette: Palette) => string;

/** The available compositions. The last two are for artists, the others for covers. */
export const compositions = {
  arches,
  beacon,
  orbits,
  petals,
  ridges,
  sunset,
  tiles,
  waves,
  group: groupPortrait,
  portrait,
} satisfies Record<string, Composition>;

export type CompositionName = keyof typeof compositions;
