import { Directive } from 'type-graphql';
import { Role } from './viewer.model.ts';

/** Restricts a field, or all fields of a type, to viewers of at least this role. */
export const Auth = (requires: Role = Role.USER) => Directive(`@auth(requires: ${requires})`);
