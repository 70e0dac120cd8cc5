import { usePages } from '../api/use.pages.ts';
import { shareLinksList } from './share.documents.ts';

/** All links of the viewer, by their age. */
export const useShareLinks = () => usePages(shareLinksList, { first: 100 }, ({ shareLinks }) => shareLinks);
