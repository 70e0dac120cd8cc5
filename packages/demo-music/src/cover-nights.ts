import { peakedLine, wavyLine } from './cover-lines.ts';
import type { Palette } from './cover-palettes.ts';
import {
  circle,
  curve,
  element,
  hill,
  type Point,
  polygon,
  rectangle,
  side,
  verticalGradient,
} from './cover-shapes.ts';
import { between, cycle, type Random } from './random.ts';

/** Rows of peaks in the dark, highest in the middle, like a signal from far away. */
export function ridges(random: Random, { paper, ink, colours }: Palette): string {
  const rows = 19;
  const lines = Array.from({ length: rows }, (_, row) => {
    const y = 250 + row * 26;
    const stroke = cycle([colours[1], colours[2], colours[0]], Math.floor((row / rows) * 3));
    return hill(peakedLine(random, y), ink, { stroke, 'stroke-width': 4, 'stroke-linejoin': 'round' });
  });
  return [
    `<defs>${verticalGradient('night', [ink, paper, colours[4]])}${verticalGradient('orb', [colours[3], colours[0]], 85, 415)}</defs>`,
    element('rect', { width: side, height: side, fill: 'url(#night)' }),
    ...scatteredStars(random, 46, colours[1]),
    circle([side / 2, 250], 205, colours[0], { opacity: 0.16 }),
    circle([side / 2, 250], 165, 'url(#orb)'),
    ...lines,
  ].join('');
}

/** A lighthouse that sends its light over the sea. */
export function beacon(random: Random, { paper, ink, colours }: Palette): string {
  const x = between(random, 250, 330);
  const lamp: Point = [x, 250];
  const ray = (from: number, to: number, opacity: number) =>
    polygon([lamp, [side + 60, from], [side + 60, to]], colours[2], { opacity });
  const tower = (top: number, bottom: number, fill: string) => {
    const half = (y: number) => 36 + (y - 290) * 0.11;
    return polygon(
      [
        [x - half(top), top],
        [x + half(top), top],
        [x + half(bottom), bottom],
        [x - half(bottom), bottom],
      ],
      fill,
    );
  };
  const stripes = Array.from({ length: 5 }, (_, index) =>
    tower(290 + index * 62, 352 + index * 62, index % 2 === 0 ? paper : colours[0]),
  );
  return [
    `<defs>${verticalGradient('dusk', [ink, colours[1], colours[3]])}</defs>`,
    element('rect', { width: side, height: side, fill: 'url(#dusk)' }),
    ...scatteredStars(random, 40, paper),
    ray(20, 330, 0.22),
    ray(90, 260, 0.4),
    polygon([lamp, [-60, 60], [-60, 190]], colours[2], { opacity: 0.2 }),
    hill(wavyLine(random, 560, 36, 3), colours[4]),
    ...stripes,
    rectangle(x - 56, 278, 112, 16, ink, { rx: 5 }),
    rectangle(x - 30, 222, 60, 58, colours[2], { rx: 4 }),
    polygon(
      [
        [x - 42, 224],
        [x, 176],
        [x + 42, 224],
      ],
      colours[0],
    ),
    circle(lamp, 74, colours[2], { opacity: 0.28 }),
    hill(wavyLine(random, 596, 30, 3), ink, { opacity: 0.95 }),
    ...[650, 700, 750].map((y, index) =>
      element('path', {
        d: `M${curve(wavyLine(random, y, 16, 7))}`,
        fill: 'none',
        stroke: cycle([colours[3], colours[1]], index),
        'stroke-width': 5,
      }),
    ),
  ].join('');
}

function scatteredStars(random: Random, count: number, colour: string): string[] {
  return Array.from({ length: count }, () =>
    circle([between(random, 0, side), between(random, 0, 480)], between(random, 1, 3.2), colour, {
      opacity: between(random, 0.4, 1),
    }),
  );
}
