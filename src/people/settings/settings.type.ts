import { Field, InputType, ObjectType } from 'type-graphql';
import { Audience } from '../../accounts/settings/audience.model.ts';

const presence = 'Who sees whether the user is online, and what the user listens to.';
const activity = 'Who sees in `activityFeed` what the user does.';
const messages =
  'Who may begin a conversation with the user; others are answered FORBIDDEN. Conversations that have begun go on.';

@ObjectType({ simpleResolvers: true, description: 'Who sees what of a user.' })
export class UserSettings {
  @Field(() => Audience, { description: presence })
  presence!: Audience;

  @Field(() => Audience, { description: activity })
  activity!: Audience;

  @Field(() => Audience, { description: messages })
  messages!: Audience;
}

@InputType({ description: 'Changes to the settings. Omitted fields keep their value.' })
export class UpdateSettingsInput {
  @Field(() => Audience, { nullable: true, description: `${presence} Cannot be cleared.` })
  presence?: Audience | null;

  @Field(() => Audience, { nullable: true, description: `${activity} Cannot be cleared.` })
  activity?: Audience | null;

  @Field(() => Audience, { nullable: true, description: `${messages} Cannot be cleared.` })
  messages?: Audience | null;
}
