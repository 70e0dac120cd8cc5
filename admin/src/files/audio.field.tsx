import { useEffect } from 'react';
import { required, useInput, ValidationError } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { formatSize } from '../format/size.ts';
import { player } from '../player/audio.player.ts';
import { PlayButton } from '../player/play.button.tsx';
import { DropZone } from './drop.zone.tsx';
import { audioFault, audioKinds } from './file.kinds.ts';
import { useObjectUrl } from './object.url.ts';
import { readTags } from './tags.ts';

export interface AudioFieldProps {
  source: string;
  label: string;
  /** Whether the file's tags fill in empty fields. */
  fillsIn?: boolean;
}

/** The audio file of a form: dropped or chosen, and playable before it is sent. */
export function AudioField({ source, label, fillsIn = false }: AudioFieldProps) {
  const { field, fieldState } = useInput({
    source,
    validate: fillsIn ? [required('Choose a file'), taken] : taken,
  });
  const { getValues, setValue } = useFormContext();
  const file = (field.value as unknown) instanceof File ? (field.value as File) : null;
  const url = useObjectUrl(file);
  useEffect(() => () => player.stop(), []);
  const take = async (chosen: File) => {
    setValue(source, chosen, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
    const tags = fillsIn && !audioFault(chosen) ? await readTags(chosen) : null;
    // Another file may have been chosen meanwhile.
    if (!tags || getValues(source) !== chosen) return;
    setValue('toldArtist', tags.artist);
    const { title, artist: artistName, genreNames, discNumber, trackNumber } = tags;
    for (const [name, value] of Object.entries({ title, artistName, genreNames, discNumber, trackNumber })) {
      if (value && !getValues(name)) setValue(name, value, { shouldDirty: true, shouldValidate: true });
    }
  };
  const hint = file
    ? `${file.name}, ${formatSize(file.size)}`
    : 'Drop an audio file here, or choose one: MP3, FLAC, Ogg, Opus, M4A or WAV';
  return (
    <>
      <DropZone
        label={label}
        hint={hint}
        accept={audioKinds}
        fault={fieldState.error && <ValidationError error={fieldState.error.message ?? ''} />}
        onFiles={([chosen]) => chosen && void take(chosen)}
      />
      {file && url && <PlayButton song={{ id: url, title: file.name, audioUrl: url }} dense={false} />}
    </>
  );
}

const taken = (value: unknown) => (value instanceof File ? audioFault(value) : undefined);
