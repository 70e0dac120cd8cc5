import { creditFact } from '../credits/credit.fact.ts';
import type { FormValues } from '../data/resource.data.ts';
import { pictureFact } from '../files/picture.fact.tsx';
import type { AlbumSongFragment } from '../generated/graphql.ts';
import { type FormFact, fact } from '../layout/form.facts.ts';

/** What the form of an album edits. */
export const albumFacts: readonly FormFact[] = [
  fact('Title', 'title'),
  fact('Sort title', 'sortTitle'),
  creditFact,
  fact('Year', 'releaseYear'),
  fact('Edition', 'edition'),
  fact('Kind', 'kind'),
  fact('Released', 'releaseDate'),
  fact('First released', 'originalReleaseDate'),
  fact('Label', 'label'),
  fact('Catalogue number', 'catalogNumber'),
  fact('Barcode', 'barcode'),
  fact('MusicBrainz release', 'musicBrainzId'),
  fact('MusicBrainz release group', 'musicBrainzReleaseGroupId'),
  pictureFact('Cover'),
  fact('Titles of discs', 'discTitles', { show: ({ discTitles }) => lines(discTitles) }),
  fact('Songs', 'songs', {
    worth: (values) => songsOf(values).map(({ id, discNumber }) => [id, discNumber]),
    show: (values) =>
      songsOf(values)
        .map(({ discNumber, title }) => `${discNumber}: ${title}`)
        .join('\n'),
  }),
];

function songsOf({ songs }: FormValues): AlbumSongFragment[] {
  return (songs ?? []) as AlbumSongFragment[];
}

function lines(titles: unknown): string {
  const given = Object.entries((titles ?? {}) as Record<string, string | null>);
  return given.flatMap(([disc, title]) => (title ? [`${disc}: ${title}`] : [])).join('\n');
}
