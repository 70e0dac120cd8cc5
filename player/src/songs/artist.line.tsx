import { Fragment } from 'react';
import { Link } from 'wouter';

interface PrintedCredit {
  creditedAs: string;
  joinPhrase: string;
  artist: { id: string };
}

/** Artists as the cover prints them, such as "A feat. B & C", each a link. */
export function ArtistLine({ credits, tabIndex }: { credits: readonly PrintedCredit[]; tabIndex?: number }) {
  return credits.map(({ creditedAs, joinPhrase, artist }, index) => (
    // One artist may be credited twice.
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of credits is their identity
    <Fragment key={index}>
      <Link href={`/artists/${artist.id}`} tabIndex={tabIndex}>
        {creditedAs}
      </Link>
      {joinPhrase}
    </Fragment>
  ));
}
