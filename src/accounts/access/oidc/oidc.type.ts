import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../../api/user-errors.type.ts';
import { OidcIdentity } from './oidc-identity.entity.ts';

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The linked account.' })
export class OidcIdentityPayload extends MutationPayload {
  @Field(() => OidcIdentity, { nullable: true, description: 'Null when there are errors.' })
  identity?: object | null;
}
