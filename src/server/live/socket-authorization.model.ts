/** The token of a `connection_init` or a `ping`, under the parameter's or the header's name, in either case; undefined if
 * there is none. */
export function authorizationOf(payload: Readonly<Record<string, unknown>> | undefined): unknown {
  const name = Object.keys(payload ?? {}).find((key) => key.toLowerCase() === 'authorization');
  return name === undefined ? undefined : payload?.[name];
}
