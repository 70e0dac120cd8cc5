import { registerEnumType } from 'type-graphql';

export enum Role {
  USER = 'USER',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a user may do. Each role may do what those before it may.',
  valuesConfig: {
    USER: { description: 'Listens, keeps a library, talks.' },
    ADMIN: { description: 'Runs the catalog and moderates.' },
  },
});

/** Who makes the request. */
export interface Viewer {
  id: string;
  /** As it is now. */
  role: Role;
  /** The device that the request came from. */
  sessionId: string;
  /** When the access token ends. */
  expiresAt: Date;
}
