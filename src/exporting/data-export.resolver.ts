import { Ctx, Mutation, Resolver } from 'type-graphql';
import { EmailRequestPayload } from '../accounts/account.type.ts';
import { Auth } from '../api/auth.decorator.ts';
import { RateLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { requestDataExport } from './data-export.service.ts';

@Resolver()
export class DataExportResolver {
  @Auth()
  @RateLimit(5, 86_400)
  @Mutation(() => EmailRequestPayload, {
    description:
      'Puts all that the server knows about the viewer into a ZIP file, as JSON and pictures, and mails a link to it that is good for a day. CONFLICT while that is being done.',
  })
  async requestDataExport(@Ctx() context: RequestContext) {
    await requestDataExport(context);
    return { success: true };
  }
}
