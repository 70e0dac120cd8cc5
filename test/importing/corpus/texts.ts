/** What a file of the corpus says of itself. */
export interface SongTexts {
  title: string;
  artist: string;
  album: string;
  /** Such as `3/9`. */
  track: string;
  year: string;
  genre: string;
}

/** Scripts, and what they need. */
export type Script = 'plain' | 'western' | 'cyrillic' | 'japanese' | 'signs';

const artists: Readonly<Record<Script, readonly [title: string, artist: string, album: string]>> = {
  plain: ['Blue Tuesday', 'New Orders', 'Power'],
  western: ['Café Übermaß', 'Björk Æther', 'Été à Zürich'],
  cyrillic: ['Группа зари', 'Кинохроника', 'Ночь'],
  japanese: ['夜に歩ける', 'アソビバ', '青い本'],
  signs: ['Dance 🎶 time', 'Ćao “Žena”', 'Twelve – ½'],
};

export const allScripts: readonly Script[] = ['plain', 'western', 'cyrillic', 'japanese', 'signs'];
export const latin1Scripts: readonly Script[] = ['plain', 'western'];

/** @param number makes each title one of its own. */
export function textsOf(script: Script, number: number): SongTexts {
  const [title, artist, album] = artists[script];
  const track = (number % 9) + 1;
  return { title: `${title} ${number}`, artist, album, track: `${track}/9`, year: '1983', genre: 'Ambient' };
}
