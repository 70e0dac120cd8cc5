// The few sentences of the pages, in the languages of the player.

export interface PageTexts {
  kinds: Readonly<Record<'song' | 'album' | 'playlist', string>>;
  sharedBy(name: string): string;
  songs(count: number): string;
  minutes(count: number): string;
  playAll: string;
  open(server: string): string;
  play: string;
  pause: string;
  next: string;
  previous: string;
  position: string;
  earlier: string;
  later: string;
  missing: string;
  failed: string;
  overTitle: string;
  over: string;
}

const en: PageTexts = {
  kinds: { song: 'Song', album: 'Album', playlist: 'Playlist' },
  sharedBy: (name) => `Shared by ${name}`,
  songs: (count) => (count === 1 ? '1 song' : `${count.toLocaleString('en')} songs`),
  minutes: (count) => `${count.toLocaleString('en')} min`,
  playAll: 'Play',
  open: (server) => `Open in ${server}`,
  play: 'Play',
  pause: 'Pause',
  next: 'Next song',
  previous: 'Previous song',
  position: 'Position in the song',
  earlier: 'Earlier songs',
  later: 'More songs',
  missing: 'Cannot be played here',
  failed: 'This song cannot be played at the moment. The link may have ended.',
  overTitle: 'Nothing to hear here',
  over: 'This link has ended, or there has never been one.',
};

const de: PageTexts = {
  kinds: { song: 'Titel', album: 'Album', playlist: 'Playlist' },
  sharedBy: (name) => `Geteilt von ${name}`,
  songs: (count) => (count === 1 ? '1 Titel' : `${count.toLocaleString('de')} Titel`),
  minutes: (count) => `${count.toLocaleString('de')} Min.`,
  playAll: 'Abspielen',
  open: (server) => `In ${server} öffnen`,
  play: 'Abspielen',
  pause: 'Anhalten',
  next: 'Nächster Titel',
  previous: 'Voriger Titel',
  position: 'Stelle im Titel',
  earlier: 'Frühere Titel',
  later: 'Weitere Titel',
  missing: 'Kann hier nicht abgespielt werden',
  failed: 'Dieser Titel kann gerade nicht abgespielt werden. Vielleicht ist der Link abgelaufen.',
  overTitle: 'Hier gibt es nichts zu hören',
  over: 'Dieser Link ist abgelaufen, oder es gab ihn nie.',
};

const languages = { en, de } as const;
export type Language = keyof typeof languages;

/** The first language of the header that there is; English by default. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((item) => item.trim().slice(0, 2).toLowerCase());
  return wanted.find((language): language is Language => language in languages) ?? 'en';
}

export function textsIn(language: Language): PageTexts {
  return languages[language];
}
