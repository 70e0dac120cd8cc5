import { wavyLine } from './cover-lines.ts';
import type { Palette } from './cover-palettes.ts';
import {
  circle,
  curve,
  element,
  hill,
  type Point,
  rectangle,
  side,
  verticalGradient,
} from './cover-shapes.ts';
import { between, cycle, type Random } from './random.ts';

/** A striped sun that sinks into the sea. */
export function sunset(random: Random, { paper, ink, colours }: Palette): string {
  const horizon = between(random, 500, 540);
  const sun: Point = [between(random, 340, 460), horizon - between(random, 130, 170)];
  const radius = between(random, 205, 235);
  const bands = Array.from({ length: 7 }, (_, index) => {
    const y = sun[1] + radius * (0.02 + 0.14 * index);
    return rectangle(sun[0] - radius, y, radius * 2, 4 + index * 2.6, 'url(#sky)');
  });
  const glints = Array.from({ length: 11 }, (_, index) => {
    const y = horizon + 22 + index * 24;
    const width = radius * (1.75 - index * 0.13) * between(random, 0.7, 1);
    const x = sun[0] - width / 2 + between(random, -24, 24);
    return rectangle(x, y, width, 5 + index * 0.7, cycle([colours[1], colours[0]], index), {
      rx: 5,
      opacity: 0.85 - index * 0.04,
    });
  });
  return [
    `<defs>${verticalGradient('sky', [colours[3], paper], 0, horizon)}${verticalGradient('sun', [colours[1], colours[0]], sun[1] - radius, horizon)}</defs>`,
    element('rect', { width: side, height: side, fill: 'url(#sky)' }),
    circle(sun, radius, 'url(#sun)'),
    ...bands,
    hill(wavyLine(random, horizon - 46, 60, 5), colours[4], { opacity: 0.9 }),
    hill(wavyLine(random, horizon - 16, 34, 4), colours[2]),
    rectangle(0, horizon, side, side - horizon, ink),
    ...glints,
  ].join('');
}

/** Ribbons of water, one before the other, below a pale disc. */
export function waves(random: Random, { paper, ink, colours }: Palette): string {
  const disc: Point = [between(random, 250, 550), between(random, 190, 250)];
  const water = [colours[4], colours[2], colours[3], colours[1], colours[2], colours[1], ink];
  const ribbons = water.map((colour, index) => {
    const y = 300 + index * 72;
    const line = wavyLine(random, y, 46, 4 + (index % 2));
    const crest = element('path', {
      d: `M${curve(line)}`,
      fill: 'none',
      stroke: paper,
      'stroke-width': 5,
      opacity: 0.7,
    });
    return hill(line, colour) + crest;
  });
  return [
    `<defs>${verticalGradient('air', [paper, colours[3]], 0, 420)}</defs>`,
    element('rect', { width: side, height: side, fill: 'url(#air)' }),
    circle(disc, 165, paper, { opacity: 0.45 }),
    circle(disc, 118, colours[0]),
    ...ribbons,
  ].join('');
}
