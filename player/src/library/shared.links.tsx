import { usePages } from '../api/use.pages.ts';
import type { ShareLinksListQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { shareLinksList } from '../sharing/share.documents.ts';
import { ShareLinks } from '../sharing/share.links.tsx';
import { useTexts } from '../texts/use.texts.ts';

const linksIn = ({ shareLinks }: ShareLinksListQuery) => shareLinks;

/** All links of the viewer, with what became of them. */
export function SharedLinks() {
  const { sharing, playlists } = useTexts();
  const { entries, loading, error, refetch, hasMore, more } = usePages(
    shareLinksList,
    { first: 100 },
    linksIn,
  );
  if (loading) return <Skeleton shape="rows" />;
  if (error && entries.length === 0) return <Failed error={error} retry={refetch} />;
  if (entries.length === 0) return <Empty icon="link" title={sharing.none} text={sharing.noneHint} />;
  return (
    <>
      <ShareLinks links={entries} label={sharing.links} />
      {hasMore && <Button onClick={more}>{playlists.more}</Button>}
    </>
  );
}
