import { accepted } from '../api/api.errors.ts';
import type { AlbumField } from '../generated/graphql.ts';
import { AllHandedBack, type HandingBack, HeldField, type HeldFieldProps } from '../layout/held.field.tsx';
import { readAlbumFromFiles } from './album.operations.ts';

const words = 'from the files again';

const back: HandingBack<AlbumField> = {
  async read(by, id, fields) {
    accepted((await by(readAlbumFromFiles, { id, ...(fields && { fields }) })).readAlbumFromFiles);
  },
  done: 'Read from the files',
  one: (label) => `${label}: ${words}`,
  all: `All ${words}`,
};

/** An input of an album, marked if an administrator has edited its field. */
export function HeldAlbumField(props: HeldFieldProps<AlbumField>) {
  return <HeldField {...props} back={back} />;
}

/** Hands all edited fields of the album back. */
export function AllFromFiles() {
  return <AllHandedBack back={back} />;
}
