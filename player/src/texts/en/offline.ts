export const offline = {
  title: 'On this device',
  keep: 'Keep on this device',
  kept: 'On this device',
  drop: 'Remove from this device',
  waiting: 'Waits to be kept',
  loading: (percent: string) => `${percent} % is here`,
  again: 'Could not be kept. Try again',
  unreadable:
    'The place where this server has its files does not let this page read them, so nothing can be kept. Whoever runs the server has to allow it there (CORS).',
  play: (name: string) => `Play ${name}`,
  playAll: 'Play all',
  remove: (name: string) => `Remove ${name} from this device`,
  removeAll: 'Remove all',
  removeAllText: 'Everything that was kept on this device is removed from it. Nothing changes on the server.',
  lists: 'Albums and playlists',
  songsOf: (name: string) => `Songs of ${name}`,
  songs: 'Songs',
  nothing: 'Nothing is kept on this device',
  nothingText: 'Songs, albums and playlists that you keep here play without a network.',
  insecure: 'Browsers keep music only for pages with a secure connection (https).',
  use: (music: string, used: string, available: string) =>
    `Music takes ${music}. The browser uses ${used} of ${available} for this site.`,
};
