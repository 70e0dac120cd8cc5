import { registerEnumType } from 'type-graphql';

export enum Role {
  USER = 'USER',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'The permissions of a user. Each role includes the permissions of the roles before it.',
  valuesConfig: {
    USER: { description: 'Listens, keeps a library and sends messages.' },
    ADMIN: { description: 'Manages the catalog and moderates.' },
  },
});

/** The user who makes the request. */
export interface Viewer {
  id: string;
  /** As it is now. */
  role: Role;
  /** The device that the request came from. */
  sessionId: string;
  /** When the access token ends. */
  expiresAt: Date;
}
