import { useQuery, useQueryClient } from '@tanstack/react-query';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { changed, changedPicture } from '../data/form.values.ts';
import type { FormValues } from '../data/resource.data.ts';
import type { OwnProfileQuery } from '../generated/graphql.ts';
import { session } from '../session/session.ts';
import { changePassword, ownProfile, requestVerification, updateProfile } from './profile.operations.ts';

export type Profile = NonNullable<OwnProfileQuery['me']>;

const key = ['profile'];

/** The administrator's own account, and what can be changed about it. All of it throws `PayloadError`. */
export function useProfile() {
  const send = useSend();
  const queries = useQueryClient();
  const profile = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await send(ownProfile, {}, { signal })).me,
    refetchOnWindowFocus: false,
  });
  return {
    profile,
    async save(values: FormValues, previous: Profile): Promise<void> {
      const input = { ...changed(values, previous, ['fullName']), ...changedPicture(values, previous) };
      const { user } = accepted((await send(updateProfile, { input })).updateProfile);
      queries.setQueryData(key, user);
      session.rename(user?.fullName ?? '', user?.image?.url);
      // The bar shows name and picture, and so do lists of users.
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== key });
    },
    async changePassword(currentPassword: string, newPassword: string): Promise<void> {
      accepted((await send(changePassword, { input: { currentPassword, newPassword } })).changePassword);
    },
    async verify(): Promise<void> {
      accepted((await send(requestVerification, {})).requestEmailVerification);
    },
  };
}
