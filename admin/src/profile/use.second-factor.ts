import { useQuery, useQueryClient } from '@tanstack/react-query';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  disableSecondFactor,
  secondFactor,
} from './second-factor.operations.ts';

/** What an authenticator app needs. */
export interface Setup {
  secret: string;
  uri: string;
}

const key = ['second factor'];

/** The administrator's own second factor. What changes it throws `PayloadError`. */
export function useSecondFactor() {
  const send = useSend();
  const queries = useQueryClient();
  const state = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await send(secondFactor, {}, { signal })).me?.totpEnabled ?? null,
  });
  // With it, the administrator may see more.
  const changed = () => queries.invalidateQueries();
  return {
    state,
    changed,
    async begin(password: string): Promise<Setup> {
      const { secret, uri } = accepted((await send(beginSecondFactor, { password })).beginTotp);
      return { secret: secret ?? '', uri: String(uri ?? '') };
    },
    async confirm(code: string): Promise<readonly string[]> {
      const { recoveryCodes } = accepted((await send(confirmSecondFactor, { code })).confirmTotp);
      // Once the codes are kept, the form to turn it off is next, also before the server is asked again.
      queries.setQueryData(key, true);
      return recoveryCodes ?? [];
    },
    async disable(password: string, code: string): Promise<void> {
      accepted((await send(disableSecondFactor, { password, code })).disableTotp);
      await changed();
    },
  };
}
