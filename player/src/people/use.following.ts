import { usePages } from '../api/use.pages.ts';
import { followingDocument } from './follow.operations.ts';

/** Those whom a user follows. */
export const useFollowing = (id: string, options: { enabled: boolean }) =>
  usePages(followingDocument, { id }, ({ user }) => user?.following, options);
