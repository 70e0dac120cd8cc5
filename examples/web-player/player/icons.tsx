const paths = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6 4.5h4.5v15H6zm7.5 0H18v15h-4.5z',
  next: 'M5 4.5v15l10.5-7.5zM16.5 4.5H19v15h-2.5z',
  previous: 'M19 4.5v15L8.5 12zM7.5 4.5H5v15h2.5z',
  shuffle:
    'M16 3l5 4.5L16 12V9h-2l-2.2 3L14 15h2v-3l5 4.5L16 21v-3h-3.5L10 14.5 7.5 18H3v-3h3l2.2-3L6 9H3V6h4.5L10 9.5 12.5 6H16z',
  repeat: 'M17 2l5 4.5L17 11V8H7v4H4V5h13zM7 22l-5-4.5L7 13v3h10v-4h3v7H7z',
  queue: 'M3 5h13v2.5H3zm0 5.5h13V13H3zM3 16h9v2.5H3zm13-1.5v8l6-4z',
  heart:
    'M12 21l-1.5-1.3C5 14.8 2 12 2 8.5A5.4 5.4 0 0 1 7.5 3 6 6 0 0 1 12 5.1 6 6 0 0 1 16.5 3 5.4 5.4 0 0 1 22 8.5c0 3.5-3 6.3-8.5 11.2z',
  volume: 'M3 9v6h4l6 5V4L7 9zm12.5-1.5v9a5 5 0 0 0 0-9z',
  friends:
    'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm8.5 0a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM8 13.5c-3.3 0-7 1.6-7 4.5v2h14v-2c0-2.9-3.7-4.5-7-4.5zm8.5 0c-.5 0-1 0-1.5.1 1.3 1.1 2 2.6 2 4.4v2h6v-2c0-2.9-3.2-4.5-6.5-4.5z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="currentColor">
      <path d={paths[name]} />
    </svg>
  );
}
