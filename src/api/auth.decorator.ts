import { Directive } from 'type-graphql';
import { Role } from './viewer.model.ts';

/** Marks a field, or all fields of a type: only viewers of at least this role get an answer. */
export const Auth = (requires: Role = Role.USER) => Directive(`@auth(requires: ${requires})`);
