/** Drawn with strokes on 24 by 24, except those in `filled`. */
const stroked = {
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM20 20l-4.9-4.9',
  library: 'M5 4v16M10 4v16M14.5 4.6l4.8 15',
  friends:
    'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20c0-3.5 2.8-5.5 6.5-5.5s6.5 2 6.5 5.5M16 5.3a3.4 3.4 0 0 1 0 6.4M18 15c2.2.6 3.5 2.3 3.5 5',
  rooms: 'M4 18v-4a8 8 0 0 1 16 0v4M4 14h3v6H5a1 1 0 0 1-1-1zM20 14h-3v6h2a1 1 0 0 0 1-1z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c0-4 3.3-6 7.5-6s7.5 2 7.5 6',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  genres: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  playlist: 'M4 6h12M4 11h12M4 16h7M18 12v7M18 19a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  album: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  artist: 'M12 4a4 4 0 0 1 4 4v4a4 4 0 0 1-8 0V8a4 4 0 0 1 4-4zM5 11.5a7 7 0 0 0 14 0M12 18.5V21',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2',
  heart: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 7.5 2.8C19.5 15.4 12 20 12 20z',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  queue: 'M4 6h16M4 11h16M4 16h9M17 15l4 3-4 3z',
  lyrics: 'M5 5h14v11H11l-4 4v-4H5zM8.5 9h7M8.5 12.5h4.5',
  shuffle:
    'M4 7h3.5c4 0 5 10 9 10H20M4 17h3.5c1.3 0 2.3-1 3-2.4M20 7h-3.5c-1.3 0-2.3 1-3 2.4M17.5 4.5L20 7l-2.5 2.5M17.5 14.5L20 17l-2.5 2.5',
  repeat: 'M5 11V9a2 2 0 0 1 2-2h11M15.5 4.5L18 7l-2.5 2.5M19 13v2a2 2 0 0 1-2 2H6M8.5 19.5L6 17l2.5-2.5',
  volume: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  muted: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  offline: 'M4 4l16 16M8.5 9.2A6 6 0 0 0 7 18h9M11 6.2A6 6 0 0 1 17.5 11a3.6 3.6 0 0 1 2.7 5.6',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7M10.2 10.5v6M13.8 10.5v6',
  edit: 'M5 19l1-4L16.5 4.5a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2L9 18z',
  drag: 'M9 5.5v.01M15 5.5v.01M9 12v.01M15 12v.01M9 18.5v.01M15 18.5v.01',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M6 11.5v8h12v-8',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  feed: 'M4 5h10M4 10h16M4 15h16M4 20h10M18 5h2',
  flag: 'M6 21V4M6 5h12l-2.5 4L18 13H6',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  message: 'M4 5h16v11h-9l-4 4v-4H4z',
  send: 'M4 12l16-7.5-5 15-3.5-6z',
  globe:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  device: 'M4 5h16v11H4zM9 20h6',
  admin: 'M12 3.5l7.5 3v5c0 4.5-3.2 7.5-7.5 9-4.3-1.5-7.5-4.5-7.5-9v-5z',
  signOut: 'M14 4H5v16h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.5v.01',
  keyboard: 'M3 6h18v12H3zM6.5 9.5v.01M10 9.5v.01M14 9.5v.01M17.5 9.5v.01M7.5 14h9',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 3.5 3.5 3-3 5 5M15.5 9v.01',
} as const;

const filled = {
  play: 'M7.5 4.8v14.4a.8.8 0 0 0 1.2.7l11.5-7.2a.8.8 0 0 0 0-1.4L8.7 4.1a.8.8 0 0 0-1.2.7z',
  pause:
    'M6.5 5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1zM13.5 5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1z',
  next: 'M5 5.3v13.4a.7.7 0 0 0 1.1.6L16 12.6V18a1 1 0 0 0 2 0V6a1 1 0 0 0-2 0v5.4L6.1 4.7a.7.7 0 0 0-1.1.6z',
  previous:
    'M19 5.3v13.4a.7.7 0 0 1-1.1.6L8 12.6V18a1 1 0 0 1-2 0V6a1 1 0 0 1 2 0v5.4l9.9-6.7a.7.7 0 0 1 1.1.6z',
  heartFull: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 7.5 2.8C19.5 15.4 12 20 12 20z',
  dots: 'M5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM12 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM19 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
} as const;

export type IconName = keyof typeof stroked | keyof typeof filled;

/** A drawing without a text of its own: its name is on the control, or next to it. */
export function Icon({ name }: { name: IconName }) {
  const fills = name in filled;
  return (
    <svg
      className={fills ? 'icon icon-filled' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={fills ? filled[name as keyof typeof filled] : stroked[name as keyof typeof stroked]} />
    </svg>
  );
}
