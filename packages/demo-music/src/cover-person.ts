import { circle, element, group, type Point, polygon, rectangle } from './cover-shapes.ts';
import { between, pick, type Random } from './random.ts';

/** The colours of a person. */
export interface Dress {
  readonly coat: string;
  readonly collar: string;
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
}

/** A bust without a face: half in the light, half in the shade. `at` is the middle of the head. */
export function drawPerson(random: Random, at: Point, scale: number, worn: Dress): string {
  const tilt = between(random, -4, 4);
  const head = (fill: string, clip: string) =>
    element('path', { d: `M0 -130C${clip}130 -130 ${clip}110 110 0 150Z`, fill });
  return group(
    { transform: `translate(${at[0]} ${at[1]}) scale(${scale})` },
    element('path', {
      d: 'M-270 620C-270 330 -190 250 -60 225L60 225C190 250 270 330 270 620V1200H-270Z',
      fill: worn.coat,
    }),
    element('path', { d: 'M0 225L60 225C190 250 270 330 270 620V1200H0Z', fill: '#000000', opacity: 0.12 }),
    polygon(
      [
        [-96, 232],
        [0, 400],
        [96, 232],
        [58, 205],
        [-58, 205],
      ],
      worn.collar,
    ),
    element('path', { d: 'M-52 100L52 100L58 225C30 268 -30 268 -58 225Z', fill: worn.shade }),
    group(
      { transform: `rotate(${tilt})` },
      hairBehind(random, worn.hair),
      head(worn.skin, '-'),
      head(worn.shade, ''),
      hairInFront(random, worn.hair),
      ...glasses(random),
    ),
  );
}

function hairBehind(random: Random, hair: string): string {
  return pick(random, [
    element('path', {
      d: 'M-128 -20C-140 -190 140 -190 128 -20L132 190C90 220 -90 220 -132 190Z',
      fill: hair,
    }),
    circle([0, -70], 148, hair),
    circle([70, -150], 62, hair),
    '',
  ]);
}

function hairInFront(random: Random, hair: string): string {
  return pick(random, [
    element('path', {
      d: 'M-108 -10C-130 -190 130 -190 108 -10C80 -90 20 -100 -30 -96C-70 -90 -100 -60 -108 -10Z',
      fill: hair,
    }),
    element('path', {
      d: 'M-106 0C-128 -180 128 -180 106 0C96 -70 60 -104 0 -104C-60 -104 -96 -70 -106 0Z',
      fill: hair,
    }),
    element('path', {
      d: 'M-112 10C-132 -184 132 -184 112 10C112 -50 70 -66 40 -112C0 -74 -104 -70 -112 10Z',
      fill: hair,
    }),
  ]);
}

function glasses(random: Random): string[] {
  if (random() < 0.55) return [];
  const paint = { stroke: '#1a1a1a', 'stroke-width': 9 };
  return [
    circle([-44, 6], 33, 'none', paint),
    circle([44, 6], 33, 'none', paint),
    rectangle(-12, 0, 24, 8, '#1a1a1a'),
  ];
}
