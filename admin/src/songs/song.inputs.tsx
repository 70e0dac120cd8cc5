import {
  BooleanInput,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  regex,
  required,
  TextInput,
} from 'react-admin';
import { AlbumChoice } from '../albums/album.choice.tsx';
import { CreditInputs } from '../credits/credit.inputs.tsx';
import { AudioField } from '../files/audio.field.tsx';
import { PictureField } from '../files/picture.field.tsx';
import { LyricsInputs } from './lyrics.inputs.tsx';
import { HeldSongField } from './song.held.tsx';

const number = [minValue(1), maxValue(32_767)];
export const partialDate = regex(
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  'A year, a month or a day: 1969, 1969-09 or 1969-09-26',
);

/** The fields of a song. For a new one, the file's tags fill them in. */
export function SongInputs({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      <AudioField source="audio" label={isNew ? 'Audio' : 'Replace the audio'} fillsIn={isNew} />
      <NameInputs isNew={isNew} />
      <HeldSongField field="DISC_NUMBER" label="Disc">
        <NumberInput
          source="discNumber"
          label="Disc"
          step={1}
          validate={[...(isNew ? [] : [required()]), ...number]}
        />
      </HeldSongField>
      <HeldSongField field="TRACK_NUMBER" label="Track">
        <NumberInput source="trackNumber" label="Track" step={1} validate={number} />
      </HeldSongField>
      <HeldSongField field="RELEASE_DATE" label="Released">
        <TextInput
          source="releaseDate"
          label="Released"
          validate={partialDate}
          helperText="As precise as it is known: 1969, 1969-09 or 1969-09-26"
        />
      </HeldSongField>
      {!isNew && <RecordingInputs />}
      <HeldSongField field="LYRICS" label="Lyrics">
        <LyricsInputs />
      </HeldSongField>
      <HeldSongField field="IMAGE" label="Picture">
        <PictureField source="image" label="Picture" />
      </HeldSongField>
      <BooleanInput source="featured" label="On the featured shelf" />
    </>
  );
}

function NameInputs({ isNew }: { isNew: boolean }) {
  const name = [required(), maxLength(200)];
  return (
    <>
      <HeldSongField field="TITLE" label="Title">
        <TextInput source="title" validate={name} />
      </HeldSongField>
      {!isNew && (
        <HeldSongField field="SORT_TITLE" label="Sort title">
          <TextInput
            source="sortTitle"
            label="Sort title"
            validate={maxLength(200)}
            helperText="If empty, derived from the title: The Wall becomes Wall, The"
          />
        </HeldSongField>
      )}
      <HeldSongField field="CREDITS" label="Artist">
        <CreditInputs />
      </HeldSongField>
      <HeldSongField field="ALBUM" label="Album">
        <AlbumChoice
          source="albumId"
          label="Album"
          {...(isNew && { helperText: 'If empty, taken from the file’s tags' })}
        />
      </HeldSongField>
      <HeldSongField field="GENRES" label="Genres">
        <TextInput source="genreNames" label="Genres" helperText="Several are separated by semicolons" />
      </HeldSongField>
    </>
  );
}

/** What identifies and measures the recording. */
function RecordingInputs() {
  return (
    <>
      <HeldSongField field="BPM" label="Beats a minute">
        <NumberInput source="bpm" label="Beats a minute" validate={[minValue(0.001), maxValue(1000)]} />
      </HeldSongField>
      <HeldSongField field="ISRC" label="ISRC">
        <TextInput source="isrc" label="ISRC" helperText="Such as GB-AYE-69-00531" />
      </HeldSongField>
      <HeldSongField field="MUSIC_BRAINZ_ID" label="MusicBrainz id">
        <TextInput source="musicBrainzId" label="MusicBrainz id" helperText="Of the recording" />
      </HeldSongField>
    </>
  );
}
