import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Auth } from '../../../api/auth.decorator.ts';
import { listCost } from '../../../api/cost.model.ts';
import { DeletePayload } from '../../../api/delete-payload.type.ts';
import { WriteLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { ApiKey } from './api-key.entity.ts';
import { CreateApiKeyInput } from './api-key.inputs.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './api-key.service.ts';
import { ApiKeyPayload } from './api-key.type.ts';

const usualKeys = 10;

@Resolver()
export class ApiKeyResolver {
  @Auth()
  @Query(() => [ApiKey], {
    nullable: true,
    description:
      "The viewer's API keys, newest first; for a month also those that have expired. A user may have 50.",
    complexity: listCost(usualKeys),
  })
  apiKeys(@Ctx() context: RequestContext) {
    return listApiKeys(context);
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => ApiKeyPayload, {
    description: 'Makes an API key for a program. Its secret is in this answer alone.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What the key is for, and what it may do.' })
    input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
  ) {
    return createApiKey(context, input);
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description: 'Ends an API key of the viewer at once, with its open subscriptions.',
  })
  async revokeApiKey(
    @Arg('id', () => ID, { description: 'Id of one of `apiKeys`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await revokeApiKey(context, parseId(id)) };
  }
}
