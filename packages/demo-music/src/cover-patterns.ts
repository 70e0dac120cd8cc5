import type { Palette } from './cover-palettes.ts';
import { circle, element, group, onCircle, type Point, rectangle, sector, side } from './cover-shapes.ts';
import { between, cycle, type Random } from './random.ts';

/** Rings around a bright body, and smaller bodies on them. */
export function orbits(random: Random, { paper, ink, colours }: Palette): string {
  const centre: Point = [between(random, 300, 500), between(random, 320, 480)];
  const rings = Array.from({ length: 9 }, (_, index) => {
    const radius = 96 + index * 62;
    const fill = cycle([colours[3], paper, colours[2], paper], index);
    return { radius, disc: circle(centre, radius, fill, { opacity: 0.34 + 0.05 * (index % 3) }) };
  });
  const lines = rings.map(({ radius }, index) =>
    circle(centre, radius, 'none', {
      stroke: index % 3 === 0 ? ink : colours[1],
      'stroke-width': index % 3 === 0 ? 4 : 2,
      opacity: 0.75,
    }),
  );
  const bodies = rings.slice(1, 8).map(({ radius }, index) => {
    const place = onCircle(centre, radius, between(random, 0, 1));
    const size = between(random, 12, 34);
    const shade = sector(place, size, 0.1, 0.6, ink);
    return (
      circle(place, size, cycle([colours[1], colours[0], colours[4]], index)) +
      group({ opacity: 0.28 }, shade)
    );
  });
  return [
    rectangle(0, 0, side, side, colours[2]),
    ...rings.toReversed().map(({ disc }) => disc),
    ...lines,
    circle(centre, 62, ink),
    circle(centre, 62, colours[0], { transform: 'translate(-7 -7)' }),
    ...bodies,
  ].join('');
}

/** A flower of translucent petals, ring within ring. */
export function petals(random: Random, { paper, ink, colours }: Palette): string {
  const centre = side / 2;
  const rings = [
    { count: 16, length: 330, width: 74, colours: [colours[0], colours[1]] },
    { count: 12, length: 236, width: 66, colours: [colours[2], colours[4]] },
    { count: 8, length: 146, width: 48, colours: [colours[1], paper] },
  ];
  const drawn = rings.map((ring) => {
    const tilt = between(random, 0, 360);
    const leaves = Array.from({ length: ring.count }, (_, index) =>
      element('ellipse', {
        cx: centre,
        cy: centre - ring.length * 0.55,
        rx: ring.width * 0.62,
        ry: ring.length * 0.5,
        fill: cycle(ring.colours, index),
        transform: `rotate(${tilt + (index * 360) / ring.count} ${centre} ${centre})`,
      }),
    );
    return group({ opacity: 0.86 }, ...leaves);
  });
  const corners = [0, 1, 2, 3].map((corner) => {
    const point: Point = [(corner % 2) * side, Math.floor(corner / 2) * side];
    return circle(point, 150, colours[3]) + circle(point, 100, paper) + circle(point, 56, colours[0]);
  });
  return [
    rectangle(0, 0, side, side, paper),
    ...corners,
    ...drawn,
    circle([centre, centre], 52, ink),
    circle([centre, centre], 26, colours[1]),
  ].join('');
}

/** Rainbows of earth colours, set in a grid and facing every way. */
export function arches(random: Random, { paper, ink, colours }: Palette): string {
  const size = side / 2;
  const quarters = Array.from({ length: 4 }, (_, index) => {
    const [x, y] = [(index % 2) * size, Math.floor(index / 2) * size];
    const ground = cycle([paper, colours[3], colours[4], paper], index);
    const order = cycle([0, 2, 1, 3], index + Math.floor(random() * 4));
    const bands = [1, 0.8, 0.6, 0.4, 0.2].map((part, band) => {
      const colour = part === 0.2 ? ground : cycle([colours[0], colours[1], ink, colours[2]], band + order);
      return archBand(x, y, size, part, colour);
    });
    const turn = `rotate(${cycle([0, 90, 270, 180], index + Math.floor(random() * 2))} ${x + size / 2} ${y + size / 2})`;
    return rectangle(x, y, size + 1, size + 1, ground) + group({ transform: turn }, ...bands);
  });
  return rectangle(0, 0, side, side, paper) + quarters.join('');
}

function archBand(x: number, y: number, size: number, part: number, fill: string): string {
  const radius = (size / 2) * part * 0.9;
  const [centre, top] = [x + size / 2, y + size * 0.5];
  const d = `M${centre - radius} ${y + size}V${top}A${radius} ${radius} 0 0 1 ${centre + radius} ${top}V${y + size}Z`;
  return element('path', { d, fill });
}
