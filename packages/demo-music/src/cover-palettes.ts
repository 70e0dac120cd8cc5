/** Colours that go together. */
export interface Palette {
  /** The background. */
  readonly paper: string;
  /** The darkest colour. */
  readonly ink: string;
  /** From the most to the least striking. */
  readonly colours: readonly [string, string, string, string, string];
}

export const palettes = {
  bluenote: {
    paper: '#f2e6cf',
    ink: '#14213d',
    colours: ['#e4572e', '#1d5c96', '#f2b134', '#17a2b8', '#8fbfa0'],
  },
  beach: {
    paper: '#ffe3b3',
    ink: '#1f3b4d',
    colours: ['#f4663a', '#fbb13c', '#2a7f86', '#f28f6b', '#7fb7a3'],
  },
  neon: {
    paper: '#1b0c33',
    ink: '#0b0420',
    colours: ['#ff2a6d', '#05d9e8', '#b967ff', '#ffb86b', '#5b2bbd'],
  },
  dusk: {
    paper: '#ff9a76',
    ink: '#10002b',
    colours: ['#ff2a6d', '#ffd166', '#3c096c', '#33115f', '#7b2cbf'],
  },
  harbour: {
    paper: '#dfe9ec',
    ink: '#14303f',
    colours: ['#e2694f', '#2f6690', '#f2c57c', '#81a4b8', '#3a7d7c'],
  },
  winter: {
    paper: '#eaf1f5',
    ink: '#1e2f3d',
    colours: ['#c98b6b', '#4f7391', '#8fb0c4', '#c4dbe5', '#2f4d66'],
  },
  mist: {
    paper: '#e6ece7',
    ink: '#2b3f49',
    colours: ['#ee8f7c', '#57737a', '#8fb3a8', '#f6cdb5', '#bcd4cf'],
  },
  mustard: {
    paper: '#f5e6c8',
    ink: '#2b2118',
    colours: ['#c8502d', '#d9a21b', '#3f6c6f', '#7d8c57', '#e3a77a'],
  },
  reef: {
    paper: '#fff0dc',
    ink: '#073b4c',
    colours: ['#ef476f', '#118ab2', '#ffc145', '#06b58c', '#f78c6b'],
  },
  clay: {
    paper: '#f6eadf',
    ink: '#3d2c29',
    colours: ['#c8553d', '#f0953f', '#4f8583', '#eebfa5', '#93b7be'],
  },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
