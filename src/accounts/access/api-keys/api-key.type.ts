import { Field, ObjectType } from 'type-graphql';
import { Secret } from '../../../api/secret.decorator.ts';
import { MutationPayload } from '../../../api/user-errors.type.ts';
import { ApiKey } from './api-key.entity.ts';
import type { ApiKeyRow } from './api-key.rows.ts';

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The new key.' })
export class ApiKeyPayload extends MutationPayload {
  @Field(() => ApiKey, { nullable: true, description: 'Null when there are errors.' })
  apiKey?: ApiKeyRow | null;

  @Secret()
  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`. Shown only here; null when there are errors.',
  })
  secret?: string | null;
}
