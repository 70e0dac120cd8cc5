/** The side of every picture, in the units that shapes are drawn in. */
export const side = 800;

/** A point, from the top left corner. */
export type Point = readonly [x: number, y: number];

/** SVG attributes; `fill: 'none'` and a `stroke` for outlines. */
export type Paint = Readonly<Record<string, string | number>>;

/** Draws one element of SVG. */
export function element(name: string, attributes: Paint): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${rounded(value)}"`);
  return `<${name}${written.join('')}/>`;
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  paint: Paint = {},
): string {
  return element('rect', { x, y, width, height, fill, ...paint });
}

export function circle([cx, cy]: Point, r: number, fill: string, paint: Paint = {}): string {
  return element('circle', { cx, cy, r, fill, ...paint });
}

export function polygon(points: readonly Point[], fill: string, paint: Paint = {}): string {
  return element('path', { d: `M${points.map(written).join('L')}Z`, fill, ...paint });
}

/** A smooth curve through the points (given from left to right), closed downwards to the picture's edge. */
export function hill(points: readonly Point[], fill: string, paint: Paint = {}): string {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [side, 0]];
  const d = `M${first[0]} ${side + 20}L${curve(points)}L${rounded(last[0])} ${side + 20}Z`;
  return element('path', { d, fill, ...paint });
}

/** The path data of a smooth curve through the points, without its first command. */
export function curve(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return written(point);
      const middle = (before[0] + point[0]) / 2;
      return `C${written([middle, before[1]])} ${written([middle, point[1]])} ${written(point)}`;
    })
    .join('');
}

/** The pie slice of a circle between two angles in turns, clockwise from the right. */
export function sector(centre: Point, radius: number, from: number, to: number, fill: string): string {
  const [start, end] = [onCircle(centre, radius, from), onCircle(centre, radius, to)];
  const large = to - from > 0.5 ? 1 : 0;
  const d = `M${written(centre)}L${written(start)}A${radius} ${radius} 0 ${large} 1 ${written(end)}Z`;
  return element('path', { d, fill });
}

/** Where on a circle an angle is, in turns clockwise from the right. */
export function onCircle([x, y]: Point, radius: number, turns: number): Point {
  return [x + radius * Math.cos(turns * 2 * Math.PI), y + radius * Math.sin(turns * 2 * Math.PI)];
}

/** A group that is moved, turned or made translucent as a whole. */
export function group(attributes: Paint, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${rounded(value)}"`);
  return `<g${written.join('')}>${content.join('')}</g>`;
}

/** A gradient over the whole picture, or from `top` to `bottom`; to be used as `url(#id)`. */
export function verticalGradient(id: string, colours: readonly string[], top = 0, bottom = side): string {
  const stops = colours.map((colour, index) =>
    element('stop', { offset: index / (colours.length - 1), 'stop-color': colour }),
  );
  // In the picture's own units, so that shapes painted with the sky vanish before it.
  const span = `gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${rounded(top)}" y2="${rounded(bottom)}"`;
  return `<linearGradient id="${id}" ${span}>${stops.join('')}</linearGradient>`;
}

function written([x, y]: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** To a hundredth, so that the last digits of sines do not differ between machines. */
function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
