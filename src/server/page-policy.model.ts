/** The content security policy of a page of this server: nothing but what is allowed here, no forms that go elsewhere,
 * and not within pages of others.
 * @param allowed directives such as `script-src 'self'`. */
export function pagePolicy(allowed: readonly string[]): string {
  return [
    "default-src 'none'",
    ...allowed,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
