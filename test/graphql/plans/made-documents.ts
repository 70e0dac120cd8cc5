import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** The same numbers for the same seed: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const deepest = 4;

/** An operation that fits a schema: fields, aliases, fragments, conditions and arguments, chosen by a seed. */
export function madeDocument(schema: GraphQLSchema, seed: number): string {
  const next = numbers(seed);
  const fragments: string[] = [];
  let aliases = 0;

  const field = ({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string => {
    const named = getNamedType(type);
    const selection = isCompositeType(named) ? ` ${select(named, depth + 1)}` : '';
    const given = args.length > 0 && next() < 0.7 ? argument(name) : '';
    aliases += 1;
    return `f${aliases}: ${name}${given}${condition()}${selection}`;
  };
  const argument = (name: string) => {
    if (name === 'named') return `(later: ${next() < 0.5})`;
    return next() < 0.5 ? '(add: $add)' : `(add: ${Math.floor(next() * 9)})`;
  };
  const condition = () => {
    const kind = next();
    if (kind < 0.05) return ' @skip(if: $yes)';
    if (kind < 0.1) return ' @include(if: $yes)';
    return kind < 0.12 ? ' @include(if: false)' : '';
  };
  const select = (type: GraphQLNamedType, depth: number): string => {
    const parts = ['__typename'];
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    for (const possible of types)
      if (next() < 0.7) parts.push(`... on ${possible.name} ${select(possible, depth)}`);
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'uneven');
      const offered =
        depth < deepest ? fields : fields.filter((one) => !isCompositeType(getNamedType(one.type)));
      const wanted = 1 + Math.floor(next() * 4);
      for (let count = 0; count < wanted; count += 1) {
        const chosen = offered[Math.floor(next() * offered.length)];
        if (chosen) parts.push(field(chosen, depth));
      }
      if (next() < 0.15 && depth < deepest) parts.push(spread(type, depth));
    }
    return `{ ${parts.join(' ')} }`;
  };
  const spread = (type: GraphQLNamedType, depth: number): string => {
    const name = `Part${fragments.length + 1}`;
    fragments.push('');
    const place = fragments.length - 1;
    fragments[place] = `fragment ${name} on ${type.name} ${select(type, depth + 1)}`;
    return next() < 0.8 ? `...${name}` : `...${name} ... on ${type.name} { ...${name} }`;
  };

  const query = schema.getQueryType();
  const body = query ? select(query, 0) : '';
  // Both variables are used, as the rules demand.
  const used = `unused: number @include(if: $yes) last: thing { method(add: $add) }`;
  return `query Made($yes: Boolean!, $add: Int) { ${body.slice(1, -1)} ${used} } ${fragments.join(' ')}`;
}

export function variablesOf(seed: number): Record<string, unknown> {
  return { yes: seed % 2 === 0, ...(seed % 3 && { add: seed % 7 }) };
}
