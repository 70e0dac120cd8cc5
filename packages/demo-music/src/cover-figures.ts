import type { Palette } from './cover-palettes.ts';
import { type Dress, drawPerson } from './cover-person.ts';
import { circle, group, rectangle, sector, side } from './cover-shapes.ts';
import { cycle, pick, type Random } from './random.ts';

const skins = [
  ['#f0c8a4', '#d9a27c'],
  ['#c98d62', '#a86f48'],
  ['#8d5a3b', '#6f4329'],
  ['#e5b28a', '#c48c64'],
] as const;

/** One person, from the shoulders up, before a halo of rays. */
export function portrait(random: Random, palette: Palette): string {
  const { paper, ink, colours } = palette;
  const rays = Array.from({ length: 24 }, (_, index) =>
    sector([side / 2, 360], 640, index / 24, index / 24 + 1 / 48, colours[2]),
  );
  return [
    rectangle(0, 0, side, side, colours[3]),
    group({ opacity: 0.35 }, ...rays),
    circle([side / 2, 360], 300, paper),
    circle([side / 2, 360], 268, colours[1], { opacity: 0.9 }),
    drawPerson(random, [side / 2, 365], 1, { ...dress(random, palette, 0), coat: colours[0], hair: ink }),
  ].join('');
}

/** Several people, close together before one tall arch of colour. */
export function groupPortrait(random: Random, palette: Palette): string {
  const { paper, ink, colours } = palette;
  const places = [
    { x: 200, y: 330, scale: 0.62 },
    { x: 600, y: 322, scale: 0.62 },
    { x: 400, y: 290, scale: 0.66 },
    { x: 270, y: 490, scale: 0.74 },
    { x: 545, y: 500, scale: 0.74 },
  ];
  const people = places.map(({ x, y, scale }, index) =>
    drawPerson(random, [x, y], scale, {
      ...dress(random, palette, index),
      coat: cycle([colours[0], colours[2], ink, colours[1], colours[4]], index),
    }),
  );
  return [
    rectangle(0, 0, side, side, paper),
    circle([side / 2, 400], 390, colours[1], { opacity: 0.35 }),
    circle([side / 2, 400], 310, colours[3], { opacity: 0.75 }),
    circle([side / 2, 400], 230, paper, { opacity: 0.6 }),
    ...people,
  ].join('');
}

function dress(random: Random, { paper, ink, colours }: Palette, index: number): Dress {
  const [skin, shade] = cycle(skins, index + Math.floor(random() * skins.length));
  return {
    coat: colours[0],
    collar: pick(random, [paper, colours[2]]),
    skin,
    shade,
    hair: pick(random, [ink, colours[4], '#5b3a29']),
  };
}
