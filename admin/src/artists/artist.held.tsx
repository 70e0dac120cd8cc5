import { accepted } from '../api/api.errors.ts';
import type { ArtistField } from '../generated/graphql.ts';
import { AllHandedBack, type HandingBack, HeldField, type HeldFieldProps } from '../layout/held.field.tsx';
import { readArtistFromFiles } from './artist.operations.ts';

const words = 'from the files again';

const back: HandingBack<ArtistField> = {
  async read(by, id, fields) {
    accepted((await by(readArtistFromFiles, { id, ...(fields && { fields }) })).readArtistFromFiles);
  },
  done: 'Read from the files',
  one: (label) => `${label}: ${words}`,
  all: `All ${words}`,
};

/** An input of an artist, marked if an administrator has edited its field. */
export function HeldArtistField(props: HeldFieldProps<ArtistField>) {
  return <HeldField {...props} back={back} />;
}

/** Hands all edited fields of the artist back. */
export function AllFromFiles() {
  return <AllHandedBack back={back} />;
}
