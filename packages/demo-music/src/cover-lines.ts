import { type Point, side } from './cover-shapes.ts';
import { between, type Random } from './random.ts';

/** Points of a swell with that many waves across the picture, around the height `y`. */
export function wavyLine(random: Random, y: number, height: number, bumps: number): Point[] {
  const from = between(random, -120, -20);
  const width = (side + 240) / bumps / 2;
  return Array.from({ length: bumps * 2 + 2 }, (_, index) => {
    const lift = (index % 2 === 0 ? 1 : -1) * height * between(random, 0.25, 0.6);
    return [from + index * width, y + lift] as const;
  });
}

/** Points of a line that is calm at both ends and restless in the middle. */
export function peakedLine(random: Random, y: number): Point[] {
  return Array.from({ length: 49 }, (_, index) => {
    const x = -10 + index * (820 / 48);
    const nearness = Math.max(0, 1 - ((x - side / 2) / 290) ** 2);
    return [x, y - nearness * nearness * between(random, 4, 118) - between(random, 0, 4)] as const;
  });
}
