import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';

/** The token of a link in a mail. It leaves the address once it was used, so that going back or a copied address
 * does not carry it. */
export function useMailToken() {
  const [parameters] = useSearchParams();
  const [location, go] = useLocation();
  const [token] = useState(() => parameters.get('token') ?? '');
  return { token, used: () => go(location, { replace: true }) };
}
