import {
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import type { FieldChange, SchemaField } from '../api/schema-fields.model.ts';
import { Role } from '../api/viewer.model.ts';
import { type AccessRule, requireAccess } from './access-rule.model.ts';

// Where the catalog is not public, whoever is signed out comes to objects of it by share links alone. Such an object tells of
// itself; what leads on from it to other things, or to files that would outlast the link, takes a session.

/** Files of songs: their addresses know nothing of the link. `SharedThing.streamUrl` ends with it. */
const files = ['Song.audioUrl', 'Song.audio'];
/** Facts of a thing, although they have ids. */
const facts = ['Genre'];
const pages = /Connection$|Edge$/;

/** Whether a field leads from an object to a list of others, or to a file. */
export function leadsOn(schema: GraphQLSchema, { name, type }: SchemaField, typeName: string): boolean {
  if (files.includes(`${typeName}.${name}`)) return true;
  if (pages.test(typeName)) return false;
  const named = getNamedType(type);
  if (named.name.endsWith('Connection')) return true;
  const node = schema.getType('Node');
  const isNode = isObjectType(named) && named.getInterfaces().some((one) => one === node);
  return isListType(getNullableType(type)) && isNode && !facts.includes(named.name);
}

const takesSession: AccessRule = { requires: Role.USER, scopes: [], always: false };

/** Who is kept from what leads on. */
export interface Closing {
  /** Whoever is signed out: the catalog is not public. */
  signedInOnly?: boolean;
  /** Users without a second factor, which all need. They come to their own account alone. */
  totpOfAll?: boolean;
}

/** Lets through who is signed in, and the songs of what a share link shows.
 * @throws UNAUTHENTICATED, FORBIDDEN */
export function held(
  { resolve = defaultFieldResolver }: SchemaField,
  place: string,
  { signedInOnly }: Closing,
): FieldChange {
  const isFile = files.includes(place);
  return {
    resolve: (source, args, context, info) => {
      const { viewer } = context;
      const isKept = viewer ? viewer.totpDue === 'everything' : signedInOnly;
      if (isKept && (isFile || !isShown(source, context))) requireAccess(context, takesSession);
      return resolve(source, args, context, info);
    },
  };
}

function isShown(source: unknown, context: RequestContext): boolean {
  const { id, albumId, tracks } = source as { id?: unknown; albumId?: unknown; tracks?: unknown };
  // A disc has no id, but that of its album.
  const shown = tracks === undefined ? id : albumId;
  return typeof shown === 'string' && context.isShown(shown);
}

const mark = 'tonearmClosing';

/** Statements would write objects without asking anybody. */
export function withoutProjections(schema: GraphQLSchema, closing: Closing): GraphQLSchema {
  Object.assign(schema.extensions, { [mark]: closing });
  return schema;
}

/** Whether statements may write objects for this viewer. */
export function mayProject({ extensions }: GraphQLSchema, { viewer }: RequestContext): boolean {
  const closing = extensions[mark] as Closing | undefined;
  if (!closing) return true;
  return viewer ? viewer.totpDue !== 'everything' : !closing.signedInOnly;
}
