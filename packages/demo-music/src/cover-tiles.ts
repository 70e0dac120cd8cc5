import type { Palette } from './cover-palettes.ts';
import { circle, group, polygon, rectangle, sector, side } from './cover-shapes.ts';
import { pick, type Random } from './random.ts';

type Tile = (x: number, y: number, size: number, colour: string, accent: string) => string;

/** The motifs of a tile, drawn with its top left corner at x, y and to be turned by quarters. */
const tileShapes: readonly Tile[] = [
  (x, y, size, colour) => sector([x, y], size, 0, 0.25, colour),
  (x, y, size, colour, accent) =>
    sector([x, y], size, 0, 0.25, colour) + sector([x, y], size * 0.5, 0, 0.25, accent),
  (x, y, size, colour) =>
    sector([x, y + size / 2], size / 2, -0.25, 0.25, colour) +
    sector([x + size / 2, y + size / 2], size / 2, -0.25, 0.25, colour),
  (x, y, size, colour, accent) =>
    circle([x + size / 2, y + size / 2], size * 0.38, colour) +
    circle([x + size / 2, y + size / 2], size * 0.16, accent),
  (x, y, size, colour) =>
    polygon(
      [
        [x, y],
        [x + size, y],
        [x, y + size],
      ],
      colour,
    ),
  (x, y, size, colour) =>
    [0, 2, 4].map((bar) => rectangle(x + (bar * size) / 6, y, size / 6, size, colour)).join(''),
  (x, y, size, colour, accent) =>
    sector([x, y], size, 0, 0.25, colour) + sector([x + size, y + size], size * 0.42, 0.5, 0.75, accent),
];

/** A grid of quarter circles, discs, stripes and triangles. */
export function tiles(random: Random, { paper, ink, colours }: Palette): string {
  const [count, margin] = [5, 40];
  const size = (side - 2 * margin) / count;
  const grounds = [paper, ...colours, ink];
  const cells = Array.from({ length: count * count }, (_, index) => {
    const [x, y] = [margin + (index % count) * size, margin + Math.floor(index / count) * size];
    const ground = pick(random, grounds);
    const [colour, accent] = [pickOther(random, grounds, [ground]), pick(random, [paper, ink])];
    const turn = `rotate(${90 * Math.floor(random() * 4)} ${x + size / 2} ${y + size / 2})`;
    const shape = pick(random, tileShapes)(x, y, size, colour, accent === colour ? ground : accent);
    return rectangle(x, y, size + 0.5, size + 0.5, ground) + group({ transform: turn }, shape);
  });
  return rectangle(0, 0, side, side, paper) + cells.join('');
}

function pickOther(random: Random, colours: readonly string[], taken: readonly string[]): string {
  return pick(
    random,
    colours.filter((colour) => !taken.includes(colour)),
  );
}
