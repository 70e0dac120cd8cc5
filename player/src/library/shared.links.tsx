import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { ShareLinks } from '../sharing/share.links.tsx';
import { useShareLinks } from '../sharing/use.share-links.ts';
import { useTexts } from '../texts/use.texts.ts';

/** All links of the viewer, with what became of them. */
export function SharedLinks() {
  const { sharing, playlists } = useTexts();
  const { entries, loading, error, refetch, hasMore, more } = useShareLinks();
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
