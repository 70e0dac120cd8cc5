import type { ShareLinksListQuery } from '../generated/graphql.ts';
import { Button } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { shareLinksList } from '../sharing/share.documents.ts';
import { ShareLinks } from '../sharing/share.links.tsx';
import { usePagedRows } from '../songs/paged.rows.ts';
import { useTexts } from '../texts/use.texts.ts';

const linksIn = ({ shareLinks }: ShareLinksListQuery) => shareLinks;

/** All links of the viewer, with what became of them. */
export function SharedLinks() {
  const { sharing, playlists } = useTexts();
  const { rows, loading, error, again, more, need } = usePagedRows(shareLinksList, { first: 100 }, linksIn);
  if (loading) return <Skeleton shape="rows" />;
  if (error && rows.length === 0) return <Failed error={error} retry={again} />;
  if (rows.length === 0) return <Empty icon="link" title={sharing.none} text={sharing.noneHint} />;
  return (
    <>
      <ShareLinks links={rows} label={sharing.links} />
      {more && <Button onClick={() => need(rows.length)}>{playlists.more}</Button>}
    </>
  );
}
