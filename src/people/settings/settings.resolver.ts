import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { UserRow } from '../../accounts/account.queries.ts';
import { UserPayload } from '../../accounts/account.type.ts';
import { User } from '../../accounts/user.entity.ts';
import { maySeePrivateFields } from '../../accounts/user.policy.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { WriteLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { updateSettings } from './settings.service.ts';
import { UpdateSettingsInput, UserSettings } from './settings.type.ts';

@Resolver(() => User)
export class SettingsResolver {
  @FieldResolver(() => UserSettings, {
    nullable: true,
    description: 'Visible to the user and administrators only; null for others.',
  })
  settings(@Root() user: UserRow, @Ctx() context: RequestContext): UserSettings | null {
    if (!maySeePrivateFields(context.viewer, user)) return null;
    const { presenceAudience, activityAudience, messageAudience } = user;
    return { presence: presenceAudience, activity: activityAudience, messages: messageAudience };
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description: 'Changes who sees what of the viewer, effective immediately. At first, it is everyone.',
  })
  async updateSettings(
    @Arg('input', () => UpdateSettingsInput, { description: 'The settings to change.' })
    input: UpdateSettingsInput,
    @Ctx() context: RequestContext,
  ) {
    return { user: await updateSettings(context, context.service(eventBus), input) };
  }
}
