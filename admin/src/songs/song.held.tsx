import { accepted } from '../api/api.errors.ts';
import type { SongField } from '../generated/graphql.ts';
import { AllHandedBack, type HandingBack, HeldField, type HeldFieldProps } from '../layout/held.field.tsx';
import { readSongFromFile } from './song.operations.ts';

const back: HandingBack<SongField> = {
  async read(by, id, fields) {
    accepted((await by(readSongFromFile, { id, ...(fields && { fields }) })).readSongFromFile);
  },
  done: 'Read from the file',
  one: (label) => `From the file again: ${label}`,
  all: 'All from the file again',
};

/** An input of a song, marked if an administrator has edited its field. */
export function HeldSongField(props: HeldFieldProps<SongField>) {
  return <HeldField {...props} back={back} />;
}

/** Hands all edited fields of the song back. */
export function AllFromFile() {
  return <AllHandedBack back={back} />;
}
