import { registerEnumType } from 'type-graphql';

/** To whom something of a user is shown. */
export enum Audience {
  EVERYONE = 'EVERYONE',
  FOLLOWED = 'FOLLOWED',
  NOBODY = 'NOBODY',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'To whom something of a user is open. People who are blocked are never among them.',
  valuesConfig: {
    EVERYONE: { description: 'Everybody who is signed in.' },
    FOLLOWED: { description: 'Those whom the user follows.' },
    NOBODY: { description: 'Nobody but the user.' },
  },
});
