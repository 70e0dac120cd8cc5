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
export type Script = 'plain' | 'western' | 'cyrillic' | 'japanese' | 'signs' | 'guests';

const artists: Readonly<Record<Script, readonly [title: string, artist: string, album: string]>> = {
  plain: ['Blue Tuesday', 'New Orders', 'Power'],
  western: ['Café Übermaß', 'Björk Æther', 'Été à Zürich'],
  cyrillic: ['Группа зари', 'Кинохроника', 'Ночь'],
  japanese: ['夜に歩ける', 'アソビバ', '青い本'],
  guests: ['Guest list', 'AC/DB feat. Zoé', 'Evening/Morning'],
  signs: ['Dance 🎶 time', 'Ćao “Žena”', 'Twelve – ½'],
};

export const allScripts: readonly Script[] = ['plain', 'western', 'cyrillic', 'japanese', 'signs', 'guests'];
export const latin1Scripts: readonly Script[] = ['plain', 'western'];

/** @param number makes each title one of its own. */
export function textsOf(script: Script, number: number): SongTexts {
  const [title, artist, album] = artists[script];
  const track = (number % 9) + 1;
  return { title: `${title} ${number}`, artist, album, track: `${track}/9`, year: '1983', genre: 'Ambient' };
}

/** Who made a song: the names by themselves, and what stands after each. */
export function creditsOf(texts: SongTexts): { name: string; role: string; joinPhrase: string }[] {
  const [main = '', guest] = texts.artist.split(' feat. ');
  if (guest === undefined) return [{ name: main, role: 'MAIN', joinPhrase: '' }];
  return [
    { name: main, role: 'MAIN', joinPhrase: ' feat. ' },
    { name: guest, role: 'FEATURED', joinPhrase: '' },
  ];
}
