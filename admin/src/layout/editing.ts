/** Of pages with a form: it is saved when the API has taken it, and does not change while somebody types. */
export const editing = {
  mutationMode: 'pessimistic',
  queryOptions: { refetchOnWindowFocus: false, refetchOnReconnect: false },
} as const;
