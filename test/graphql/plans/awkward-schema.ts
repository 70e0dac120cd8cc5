import {
  buildSchema,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/** Every way to answer well or badly, at once and later. */
const text = /* GraphQL */ `
  interface Named { id: ID! name: String }
  union Any = Thing | Other
  enum Mood { GOOD BAD }
  scalar Stamp
  type Thing implements Named {
    id: ID!
    name: String
    mood: Mood
    stamp: Stamp
    score: Float
    flag: Boolean
    later: String
    fault: String
    laterFault: String
    strictFault: String!
    strictLaterFault: String!
    missing: String!
    badInt: Int
    badMood: Mood
    returnedError: String
    thrownText: String
    coded: String
    where: String!
    method(add: Int = 1): Int
    tags: [String!]!
    items: [Int]
    strictItems: [Int!]
    faultyItems: [String]
    laterItems: [Thing]
    wrongList: [Thing]
    strict: Thing!
    maybe: Thing
    laterThing: Thing
    absent: Thing
    others: [Other!]!
    named: Named
    any: Any
    anyOf: [Any!]
  }
  type Other implements Named { id: ID! name: String thing: Thing fault: String }
  type Query {
    thing: Thing
    strictThing: Thing!
    things: [Thing!]!
    named(later: Boolean = false): [Named]
    any: Any
    number: Int
    fault: Thing
    uneven: [Uneven!]
  }
  type Uneven {
    fault: String!
  }
  type Mutation { change: Thing! }
`;

class ThingValue {
  readonly __typename = 'Thing';
  readonly depth: number;
  constructor(depth = 0) {
    this.depth = depth;
  }
  id = 'thing';
  name = 'A thing';
  mood = 'GOOD';
  stamp = new Date(0);
  score = 1.5;
  flag = true;
  badInt = 'seven';
  badMood = 'AWFUL';
  tags = ['a', 'b'];
  items = [1, null, 3];
  strictItems = [1, null];
  wrongList = 'no list';
  absent = null;
  method({ add }: { add: number }) {
    return this.depth + add;
  }
  get others() {
    return new Set([
      { __typename: 'Other', id: 'o1', name: 'Other' },
      { __typename: 'Other', id: 'o2', name: null },
    ]);
  }
}

const deeper = (thing: ThingValue) => new ThingValue(thing.depth + 1);
const fail = (message: string): never => {
  throw new Error(message);
};

const things: Record<
  string,
  (thing: ThingValue, args: unknown, context: unknown, info: GraphQLResolveInfo) => unknown
> = {
  later: async () => 'later',
  fault: () => fail('fault'),
  laterFault: async () => fail('later fault'),
  strictFault: () => fail('strict fault'),
  strictLaterFault: async () => fail('strict later fault'),
  returnedError: () => new Error('returned'),
  thrownText: () => {
    throw 'only a text';
  },
  coded: () => {
    throw new GraphQLError('odd', { extensions: { code: 'ODD' } });
  },
  where: (_thing, _args, _context, { path }) => {
    const keys: (string | number)[] = [];
    for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
    return keys.join('.');
  },
  faultyItems: () => [
    'one',
    Promise.reject(new Error('an entry')),
    Promise.resolve('three'),
    new Error('four'),
  ],
  laterItems: async (thing) => [deeper(thing), Promise.resolve(deeper(thing)), null],
  strict: deeper,
  maybe: deeper,
  laterThing: async (thing) => deeper(thing),
  // The same for all entries of a list: graphql-js itself leaves rejections unheard where one fails later and another
  // at once.
  named: deeper,
  any: deeper,
  anyOf: async (thing) => [deeper(thing), { __typename: 'Other', id: 'o' }],
};

const others: typeof things = { thing: deeper, fault: async () => fail('other fault') };

const queries: Record<string, (root: unknown, args: { later?: boolean }) => unknown> = {
  thing: () => new ThingValue(),
  strictThing: async () => new ThingValue(),
  things: () => [new ThingValue(), new ThingValue(1), new ThingValue(2)],
  named: (_root, { later }) =>
    later ? Promise.resolve([new ThingValue()]) : [new ThingValue(), { __typename: 'Nothing' }],
  any: async () => ({ __typename: 'Other', id: 'o', name: 'Any' }),
  number: () => 7,
  fault: async () => fail('root fault'),
  // One fails later, and the next at once: graphql-js leaves the rejection of the first unheard.
  uneven: () => [{ fault: async () => fail('later') }, { fault: () => fail('at once') }],
};

export function awkwardSchema(): GraphQLSchema {
  const schema = buildSchema(text);
  resolveBy(schema, 'Thing', things);
  resolveBy(schema, 'Other', others);
  resolveBy(schema, 'Query', queries);
  resolveBy(schema, 'Mutation', { change: () => new ThingValue() });
  return schema;
}

function resolveBy(schema: GraphQLSchema, name: string, resolvers: Record<string, unknown>): void {
  const fields = (schema.getType(name) as GraphQLObjectType).getFields();
  for (const [field, resolve] of Object.entries(resolvers)) Object.assign(fields[field] ?? {}, { resolve });
}
