import { Field, InputType } from 'type-graphql';
import { ApiKeyScope } from '../../../api/api-key-scope.model.ts';
import { DateTime } from '../../../api/date-time.scalar.ts';

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for; 1 to 200 characters.' })
  name!: string;

  @Field(() => [ApiKeyScope], { description: 'What it may do: at least one, each once.' })
  scopes!: ApiKeyScope[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself, in the future; never if left out.',
  })
  expiresAt?: Date | null;
}
