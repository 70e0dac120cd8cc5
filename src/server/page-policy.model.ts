/** The content security policy of a page of this server: nothing but what is allowed here, no forms that go elsewhere,
 * and not within pages of others.
 * @param allowed directives such as `script-src 'self'`.
 * @param frames pages that may show it within themselves. */
export function pagePolicy(allowed: readonly string[], frames: "'none'" | '*' = "'none'"): string {
  return [
    "default-src 'none'",
    ...allowed,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');
}
