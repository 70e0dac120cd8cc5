/** Options of pages with a form: it is saved once the API has accepted it, and does not change while the user
 * types. */
export const editing = {
  mutationMode: 'pessimistic',
  queryOptions: { refetchOnWindowFocus: false, refetchOnReconnect: false },
} as const;
