import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Registration } from '../accounts/access/registration.type.ts';
import { countedAbove } from '../api/cost.model.ts';

export enum CatalogAccess {
  PUBLIC = 'PUBLIC',
  SIGNED_IN = 'SIGNED_IN',
}
registerEnumType(CatalogAccess, {
  name: 'CatalogAccess',
  description: 'Who may read the catalog.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody.' },
    SIGNED_IN: { description: 'Users who are signed in.' },
  },
});

@ObjectType({ description: 'A service with whose accounts users can sign in (OpenID Connect).' })
export class OidcProvider {
  @Field(() => ID, { description: 'The name of the provider in the configuration; not the id of a `Node`.' })
  id!: string;

  @Field(() => String, { description: 'The name for a button.' })
  name!: string;

  /** The path at which a browser begins. */
  path!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a client needs to know before anybody has signed in.',
})
export class ServerInfo {
  @Field(() => String, { description: 'The name of this server: `SERVER_NAME`, or `Tonearm`.' })
  name!: string;

  @Field(() => String, { description: 'The version of Tonearm, such as `1.2.3`.' })
  version!: string;

  @Field(() => Registration, { description: 'Who may create an account.' })
  registration!: Registration;

  @Field(() => CatalogAccess, { description: 'Who may read the catalog.' })
  catalog!: CatalogAccess;

  @Field(() => Boolean, {
    description: 'Whether users sign in with passwords; if not, with the providers or passkeys alone.',
  })
  passwordSignIn!: boolean;

  @Field(() => [OidcProvider], {
    description: 'Services with whose accounts users can sign in; empty if there are only passwords.',
    complexity: countedAbove,
  })
  oidcProviders!: OidcProvider[];

  @Field(() => Float, { description: 'The largest audio file that can be uploaded, in bytes.' })
  audioMaxBytes!: number;

  @Field(() => Float, { description: 'The largest picture that can be uploaded, in bytes.' })
  pictureMaxBytes!: number;
}
