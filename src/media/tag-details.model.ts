import type { IAudioMetadata } from 'music-metadata';
import { readGain, type TaggedGain } from './tag-gain.model.ts';
import { readTaggedLyrics, type TaggedLyrics } from './tag-lyrics.model.ts';
import { asText, TagValues } from './tag-values.model.ts';

// The names of tags are those of MusicBrainz Picard: https://picard-docs.musicbrainz.org/en/appendices/tag_mapping.html

/** What the tags say beyond names and places: as in the file, null or empty if missing. */
export interface TagDetails {
  /** What the title is ordered by. */
  sortTitle: string | null;
  bpm: string | null;
  isrcs: string[];
  recordingId: string | null;
  /** Of this release, the surest first. */
  dates: string[];
  gain: TaggedGain;
  lyrics: TaggedLyrics[];
  release: ReleaseDetails;
}

/** What tells a release from others of its title. */
export interface ReleaseTags {
  edition: string | null;
  releaseId: string | null;
  /** Of this release, the surest first. */
  dates: string[];
}

/** Of the album. */
export interface ReleaseDetails {
  /** What the title of the album is ordered by. */
  sortTitle: string | null;
  labels: string[];
  catalogNumbers: string[];
  barcode: string | null;
  releaseGroupId: string | null;
  /** Of the first release of the same, the surest first. */
  originalDates: string[];
  /** By MusicBrainz: `album`, `live` and the like. */
  types: string[];
  compilation: boolean;
  discTitle: string | null;
}

export function readDetails(metadata: IAudioMetadata): TagDetails {
  const { common, format } = metadata;
  const values = new TagValues(metadata.native);
  return {
    sortTitle: values.texts('TSOT', 'TST', 'TITLESORT', 'SONM', 'TITLESORTORDER')[0] ?? null,
    bpm: values.texts('TBPM', 'TBP', 'BPM', 'TMPO', 'BEATSPERMINUTE')[0] ?? null,
    isrcs: values.texts('TSRC', 'TRC', 'ISRC'),
    recordingId: asText(common.musicbrainz_recordingid),
    dates: readDates(metadata, values),
    gain: readGain(values),
    lyrics: readTaggedLyrics(values, asText(common.language), format.sampleRate),
    release: readRelease(metadata, values),
  };
}

export function readReleaseTags(metadata: IAudioMetadata): ReleaseTags {
  const values = new TagValues(metadata.native);
  return {
    edition: values.texts('EDITION', 'ALBUMVERSION', 'MUSICBRAINZ_ALBUMCOMMENT')[0] ?? null,
    releaseId: asText(metadata.common.musicbrainz_albumid),
    dates: readDates(metadata, values),
  };
}

function readRelease({ common }: IAudioMetadata, values: TagValues): ReleaseDetails {
  const types = values.texts(
    'MUSICBRAINZ ALBUM TYPE',
    'RELEASETYPE',
    'MUSICBRAINZ_ALBUMTYPE',
    'MUSICBRAINZ/ALBUM TYPE',
  );
  return {
    sortTitle: values.texts('TSOA', 'TSA', 'ALBUMSORT', 'SOAL', 'ALBUMSORTORDER')[0] ?? null,
    labels: values.texts('TPUB', 'TPB', 'LABEL', 'ORGANIZATION', 'PUBLISHER'),
    catalogNumbers: values.texts('CATALOGNUMBER', 'CATALOGNO', 'CATALOGID'),
    barcode: values.texts('BARCODE', 'UPC')[0] ?? null,
    releaseGroupId: asText(common.musicbrainz_releasegroupid),
    originalDates: [
      ...values.texts('TDOR', 'ORIGINALDATE', 'ORIGINALRELEASETIME', 'TOR'),
      ...values.texts('TORY', 'ORIGINALYEAR', 'ORIGINALRELEASEYEAR'),
      ...[common.originaldate, common.originalyear].flatMap((value) => asText(value) ?? []),
    ],
    types: types.flatMap((type) => type.split(/[/;,]/)),
    compilation: common.compilation ?? false,
    discTitle: asText(common.discsubtitle),
  };
}

/** ID3v2.3 has the year in one frame, and the day and the month in another: `2609`. */
function readDates({ common }: IAudioMetadata, values: TagValues): string[] {
  const year = values.texts('TYER', 'TYE')[0];
  const day = /^(\d\d)(\d\d)$/.exec(values.texts('TDAT', 'TDA')[0] ?? '');
  return [
    ...values.texts('TDRL', 'RELEASEDATE'),
    ...values.texts('TDRC', 'DATE', '©DAY', 'ICRD'),
    ...(year && day ? [`${year}-${day[2]}-${day[1]}`] : []),
    ...values.texts('YEAR'),
    ...[common.releasedate, common.date, common.year].flatMap((value) => asText(value) ?? []),
  ];
}
