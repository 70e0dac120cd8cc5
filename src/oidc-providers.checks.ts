import { z } from 'zod';
import type { OidcSettings } from './accounts/access/oidc/oidc-settings.model.ts';

/** The variables of one provider, by what follows its prefix: `OIDC_WORK_ISSUER` for `work`. */
const provider = z.object({
  ISSUER: z.url({ protocol: /^https?$/ }),
  CLIENT_ID: z.string(),
  CLIENT_SECRET: z.string().optional(),
  NAME: z.string().trim().max(100).optional(),
  ROLE_CLAIM: z.string().optional(),
  ADMIN_VALUE: z.string().default('admin'),
});

const thisComputer = ['localhost', '127.0.0.1', '[::1]'];

interface Asked {
  NODE_ENV: string;
  OIDC_PROVIDERS: readonly string[];
  PASSWORD_SIGN_IN: 'on' | 'off';
}

/** Reads the variables of the providers that are named in `OIDC_PROVIDERS`.
 * @returns with all faults, one line for each variable. */
export function readOidc(
  set: Readonly<Record<string, string | undefined>>,
  { NODE_ENV, OIDC_PROVIDERS: ids, PASSWORD_SIGN_IN }: Asked,
): { providers: OidcSettings[]; faults: string[] } {
  const faults: string[] = [];
  if (PASSWORD_SIGN_IN === 'off' && ids.length === 0)
    faults.push('PASSWORD_SIGN_IN: nobody could sign in; set OIDC_PROVIDERS as well');
  if (new Set(ids).size < ids.length) faults.push('OIDC_PROVIDERS: a name is there twice');
  const providers = ids.flatMap((id): OidcSettings[] => {
    const prefix = `OIDC_${id.toUpperCase().replaceAll('-', '_')}_`;
    const given = Object.fromEntries(
      Object.keys(provider.shape).map((name) => [name, set[`${prefix}${name}`]]),
    );
    const { data, error } = provider.safeParse(given);
    for (const { path, message } of error?.issues ?? [])
      faults.push(`${prefix}${path.join('.')}: ${message}`);
    if (!data) return [];
    const { protocol, hostname } = new URL(data.ISSUER);
    if (protocol === 'http:' && NODE_ENV === 'production' && !thisComputer.includes(hostname))
      faults.push(`${prefix}ISSUER: expected https, unless it is on this computer`);
    return [
      {
        id,
        name: data.NAME ?? id,
        issuer: data.ISSUER,
        clientId: data.CLIENT_ID,
        clientSecret: data.CLIENT_SECRET,
        roleClaim: data.ROLE_CLAIM,
        adminValue: data.ADMIN_VALUE,
      },
    ];
  });
  return { providers, faults };
}
