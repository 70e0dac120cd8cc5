import { Field, ObjectType } from 'type-graphql';
import { Secret } from '../../api/secret.decorator.ts';
import { Url } from '../../api/url.scalar.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';

const simple = { implements: MutationPayload, simpleResolvers: true };

@Secret()
@ObjectType({ ...simple, description: 'What an authenticator app needs. Shown once.' })
export class TotpSetupPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'The secret in Base32, to be typed into the app.' })
  secret?: string | null;

  @Field(() => Url, {
    nullable: true,
    description: 'The same as `otpauth://totp/…`, to be shown as a QR code.',
  })
  uri?: string | null;
}

@Secret()
@ObjectType({ ...simple, description: 'Codes for the day on which the app is lost. Shown once.' })
export class RecoveryCodesPayload extends MutationPayload {
  @Field(() => [String], {
    nullable: true,
    description:
      'Ten codes, each of which works once instead of a code of the app. Null when there are errors.',
  })
  recoveryCodes?: string[] | null;
}
