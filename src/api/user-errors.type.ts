import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { countedAbove } from './cost.model.ts';

export enum UserErrorCode {
  INVALID = 'INVALID',
  TAKEN = 'TAKEN',
  NOT_FOUND = 'NOT_FOUND',
  INVALID_CREDENTIALS = 'INVALID_CREDENTIALS',
  EXPIRED = 'EXPIRED',
  TOO_LARGE = 'TOO_LARGE',
  UNSUPPORTED_MEDIA = 'UNSUPPORTED_MEDIA',
  CONFLICT = 'CONFLICT',
  BLOCKED = 'BLOCKED',
  STORAGE_FULL = 'STORAGE_FULL',
  FORBIDDEN = 'FORBIDDEN',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Kinds of errors that a user can act on.',
  valuesConfig: {
    INVALID: { description: 'A value breaks a rule; the message says which.' },
    TAKEN: { description: 'It is already in use.' },
    NOT_FOUND: { description: 'It does not exist, or the viewer has no access to it.' },
    INVALID_CREDENTIALS: { description: 'The address, password or token is wrong.' },
    EXPIRED: { description: 'It was valid once but has expired.' },
    TOO_LARGE: { description: 'It exceeds a limit of the server.' },
    UNSUPPORTED_MEDIA: { description: 'The file type is not accepted.' },
    CONFLICT: { description: 'It was changed meanwhile, or it conflicts with other data.' },
    BLOCKED: { description: 'The viewer has blocked the other user.' },
    STORAGE_FULL: { description: 'The server has no space left.' },
    FORBIDDEN: {
      description:
        "It is not the viewer's to change, or the server does not allow it; the message says why, such as a suspended account.",
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An error that the user can act on.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'Machine-readable code.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'Human-readable message.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the argument, such as `["input", "title"]`.',
  })
  field!: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a CONFLICT with something that is there: its id; otherwise null.',
  })
  conflictId?: string | null;
}

@InterfaceType('MutationPayload', { description: 'The result of every mutation.' })
export abstract class MutationPayload {
  @Field(() => [UserError], {
    description: 'Errors that the user can act on; empty on success.',
    complexity: countedAbove,
  })
  errors!: UserError[];
}

/** Thrown by services; the answer contains it as data. */
export class UserFault extends Error {
  override name = 'UserFault';

  constructor(readonly errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join('; '));
  }
}

/** A single fault. `field` is a path like `input.title`. */
export function userFault(code: keyof typeof UserErrorCode, message: string, field?: string): UserFault {
  return new UserFault([{ code: UserErrorCode[code], message, field: field?.split('.') ?? null }]);
}

/** The fault of something that cannot be because something else is there.
 * @param conflictId the id of what is there. */
export function conflictWith(conflictId: string, message: string, field: string): UserFault {
  return new UserFault([{ code: UserErrorCode.CONFLICT, message, field: field.split('.'), conflictId }]);
}
