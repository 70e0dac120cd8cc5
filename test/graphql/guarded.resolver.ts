import { Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../src/api/auth.decorator.ts';
import { DeletePayload } from '../../src/api/delete-payload.type.ts';
import { Role } from '../../src/api/viewer.model.ts';

/** How often guarded code ran: a guard that lets code run before it refuses is none. */
export const ran = { count: 0 };

@ObjectType()
@Auth(Role.ADMIN)
export class Ledger {
  @Field(() => String)
  total!: string;

  @Auth()
  @Field(() => String)
  currency!: string;
}

@ObjectType()
export class Profile {
  @Field(() => String)
  name!: string;

  @Auth(Role.ADMIN)
  @Field(() => String, { nullable: true })
  email!: string;
}

@Resolver(() => Profile)
export class GuardedResolver {
  @Query(() => String)
  open(): string {
    return 'open';
  }

  @Auth()
  @Query(() => String, { nullable: true })
  forUsers(): string {
    ran.count += 1;
    return 'for users';
  }

  @Auth(Role.ADMIN)
  @Query(() => String, { nullable: true })
  forAdmins(): string {
    ran.count += 1;
    return 'for admins';
  }

  @Auth(Role.ADMIN)
  @Mutation(() => DeletePayload, { nullable: true })
  change() {
    ran.count += 1;
    return { deletedId: 'changed' };
  }

  @Query(() => Ledger)
  ledger(): Ledger {
    return { total: '42', currency: 'EUR' };
  }

  @Query(() => Profile)
  profile(): Profile {
    return { name: 'Ada', email: 'ada@example.org' };
  }

  @Auth(Role.ADMIN)
  @FieldResolver(() => String, { nullable: true })
  secret(@Root() { name }: Profile): string {
    ran.count += 1;
    return `secret of ${name}`;
  }
}
