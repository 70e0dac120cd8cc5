import { Pagination } from 'react-admin';

/** Lists of the API go from page to page, and report neither the number of rows nor the present place. */
const label = { labelDisplayedRows: ({ page }: { page: number }) => `Page ${page + 1}` };

/** The number of rows on a page, and the way to the next page. There is no jump to a page. */
export function PagedBy() {
  return <Pagination rowsPerPageOptions={[10, 25, 50, 100]} {...label} />;
}
