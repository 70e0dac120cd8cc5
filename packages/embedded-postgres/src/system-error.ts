/** Whether an error carries this code: an errno name (`ENOENT`) or PostgreSQL's SQLSTATE (`57P03`). */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}
