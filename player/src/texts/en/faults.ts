export const faults = {
  unknown: 'Something went wrong. Try again later.',
  codes: {
    UNAUTHENTICATED: 'Sign in first.',
    FORBIDDEN: 'You may not do that.',
    BAD_USER_INPUT: 'The server did not understand that.',
    RATE_LIMITED: 'That was too often. Try again in a while.',
    SERVICE_UNAVAILABLE: 'The server is busy. Try again in a moment.',
    NETWORK: 'The server cannot be reached.',
    BAD_RESPONSE: 'Something other than the server has answered.',
  },
  /** Of errors that a user can act on. English shows the server's own sentences. */
  kinds: {
    CONFLICT: 'This was changed elsewhere meanwhile.',
    EXPIRED: 'This link has expired or has already been used.',
    INVALID: 'This is not valid.',
    INVALID_CREDENTIALS: 'The e-mail address or the password is wrong.',
    NOT_FOUND: 'This no longer exists.',
    STORAGE_FULL: 'The server has no space left.',
    TAKEN: 'This is taken already.',
    TOO_LARGE: 'This is too large.',
    UNSUPPORTED_MEDIA: 'This kind of file cannot be used.',
  },
  /** Sentences of the server, where one for the kind says too little. */
  known: {} as Record<string, string>,
};
