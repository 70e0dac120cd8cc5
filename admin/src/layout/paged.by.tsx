import { Pagination } from 'react-admin';

/** Lists of the API go on from page to page, and tell neither how many rows there are nor where one stands. */
const label = { labelDisplayedRows: ({ page }: { page: number }) => `Page ${page + 1}` };

/** How many rows a page has, and the way to the next one. There is no jump to a page. */
export function PagedBy() {
  return <Pagination rowsPerPageOptions={[10, 25, 50, 100]} {...label} />;
}
