/** What webhooks can be told of: as docs/webhooks.md lists it. */
export const webhookEvents = ['song', 'album', 'artist']
  .flatMap((noun) => [`${noun}.created`, `${noun}.updated`, `${noun}.deleted`])
  .concat('user.created', 'user.updated', 'user.suspended', 'user.reinstated', 'user.deleted')
  .concat('plays.recorded', 'report.created', 'report.resolved', 'report.reopened');
