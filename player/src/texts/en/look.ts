export const look = {
  loading: 'Loading …',
  failed: 'This could not be loaded.',
  offline: 'You are offline, and this was not kept on the device.',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  more: 'More',
  showMore: 'Show more',
};
