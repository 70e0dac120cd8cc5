import { Link } from 'wouter';
import type { CreditLine } from '../albums/album.parts.ts';
import { useTexts } from '../texts/use.texts.ts';
import { ArtistLine } from './artist.line.tsx';
import { Facts } from './facts.tsx';

const printed = ['MAIN', 'FEATURED'] as const;
const others = [
  'REMIXER',
  'COMPOSER',
  'LYRICIST',
  'CONDUCTOR',
  'PERFORMER',
  'PRODUCER',
  'ARRANGER',
  'ENGINEER',
  'MIXER',
  'DJ_MIXER',
] as const;

interface CreditFactsProps {
  credits: readonly (CreditLine & { tracks?: string })[];
}

/** Who did what: first the artists as the cover prints them, then each role with its names. */
export function CreditFacts({ credits }: CreditFactsProps) {
  const { songs } = useTexts();
  const artists = credits.filter(({ role }) => printed.some((one) => one === role));
  return (
    <Facts
      facts={[
        [songs.roles.MAIN, artists.length > 0 && <ArtistLine credits={artists} />],
        ...others.map((role) => {
          const names = credits.filter((credit) => credit.role === role);
          return [songs.roles[role], names.length > 0 && <Names credits={names} />] as const;
        }),
      ]}
    />
  );
}

function Names({ credits }: CreditFactsProps) {
  return (
    <ul className="credit-names">
      {credits.map(({ artist, creditedAs, detail, tracks }) => (
        <li key={`${artist.id} ${creditedAs} ${detail}`}>
          <Link href={`/artists/${artist.id}`}>{creditedAs}</Link>
          {detail && <span className="soft"> {detail}</span>}
          {tracks && <span className="soft"> {tracks}</span>}
        </li>
      ))}
    </ul>
  );
}
