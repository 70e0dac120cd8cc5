import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
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
  STORAGE_FULL = 'STORAGE_FULL',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What kind of thing a user has to do something about.',
  valuesConfig: {
    INVALID: { description: 'A value breaks a rule; the message says which.' },
    TAKEN: { description: 'Somebody else has it already.' },
    NOT_FOUND: { description: 'There is no such thing, or none that the viewer may touch.' },
    INVALID_CREDENTIALS: { description: 'The address, password or token is not right.' },
    EXPIRED: { description: 'It was right once, and its time is over.' },
    TOO_LARGE: { description: 'More than the server takes.' },
    UNSUPPORTED_MEDIA: { description: 'A file of a kind that is not accepted.' },
    CONFLICT: { description: 'Somebody else changed it meanwhile, or a rule about the whole forbids it.' },
    STORAGE_FULL: { description: 'The server has no room for a file.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that a user can act on.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'For people.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path into the arguments, e.g. `["input", "title"]`.',
  })
  field!: string[] | null;
}

@InterfaceType('MutationPayload', { description: 'What every mutation answers.' })
export abstract class MutationPayload {
  @Field(() => [UserError], {
    description: 'What the user has to do something about; empty on success.',
    complexity: countedAbove,
  })
  errors!: UserError[];
}

/** Thrown by services; the answer holds it as data. */
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
