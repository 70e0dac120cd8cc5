import type { PercussionName } from './tune-percussion.ts';

export type Groove = Partial<Record<PercussionName, readonly string[]>>;

/** The notes of each piece, one text for each bar, in turn: `X` is accented, `x` is not, `g` is barely touched. */
export const grooves = {
  swing: { ride: ['x.xgx.xg'], hat: ['..x...x.'], brush: ['..x...x.'], kick: ['g...g...', 'g.....g.'] },
  ballad: { brush: ['x.g.x.g.'], hat: ['..g...g.'], kick: ['g.......'] },
  bossa: { shaker: ['XgxgXgxg'], rim: ['x..x..x.', '..x..x..'], kick: ['x..gx..g'] },
  samba: { shaker: ['XgxXxgxXXgxXxgxX'], rim: ['x..x..x.', '..x.x...'], kick: ['g...X..gg...X..g'] },
  folk: { brush: ['gxXggxXg', 'gxXggxXX'], kick: ['x...x...'], shaker: ['g.g.g.g.'] },
  backbeat: { kick: ['X....xx.', 'X..x.x..'], snare: ['..X...X.', '..X...Xg'], hat: ['x.x.xgx.x.x.x.xg'] },
  fourFloor: { kick: ['X-X-X-X-'], clap: ['..X...X.'], hat: ['.X.X.X.X', '.X.X.XgX'] },
  electro: { kick: ['X..x..x.X..x....'], snare: ['....X.......X.g.'], hat: ['xgxgxgxgxgxgxgxX'] },
  lofi: {
    kick: ['X..x......x.....', 'X.......x.x.....'],
    snare: ['....x.......x...'],
    hat: ['x.x.x.xgx.x.x.x.'],
  },
  halfTime: { kick: ['X....x..', 'X......x'], snare: ['....X...'], shaker: ['g.x.g.x.'] },
  heartbeat: { kick: ['xg......'], shaker: ['..g...g.'] },
  march: { snare: ['..ggx.g.', '..ggx.gg'], kick: ['x...x...'] },
  waltz: { kick: ['x.....'], brush: ['..x.x.', '..x.xg'], hat: ['..g.g.'] },
  jazzWaltz: { ride: ['x.xgx.', 'x.x.xg'], kick: ['x.....'], brush: ['...x..'], hat: ['..x...'] },
} satisfies Record<string, Groove>;

export type GrooveName = keyof typeof grooves;
