import { useCallback } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { send } from './send.ts';

/** `send` for what does not go through react-admin's data provider: here too, who is not let in any more comes to
 * the page to sign in. */
export function useSend(): typeof send {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useCallback<typeof send>(
    async (document, variables, options) => {
      try {
        return await send(document, variables, options);
      } catch (error) {
        await logoutIfAccessDenied(error);
        throw error;
      }
    },
    [logoutIfAccessDenied],
  );
}
