import { useCallback } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { send } from './send.ts';

/** `send` for requests outside react-admin's data provider: refused users are also led to the sign-in page. */
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
