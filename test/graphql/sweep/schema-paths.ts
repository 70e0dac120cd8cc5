import {
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';

/** One field of a path through the schema, and the type that it leads to. */
export interface Step {
  parent: string;
  field: GraphQLField<unknown, unknown>;
  type: GraphQLObjectType;
  isList: boolean;
  /** Whether the field answers an interface or a union, of which `type` is one. */
  isFragment: boolean;
}

export type Path = readonly Step[];

/** What stands in brackets after a field, without them; undefined where a field can't be asked for. */
export type Arguments = (step: Pick<Step, 'parent' | 'field'>) => string | undefined;

/** The fields of a type that lead to objects. */
export function stepsFrom(schema: GraphQLSchema, type: GraphQLObjectType): Step[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [];
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const isFragment = !(named instanceof GraphQLObjectType);
    const types = named instanceof GraphQLObjectType ? [named] : schema.getPossibleTypes(named);
    return types.map((to) => ({ parent: type.name, field, type: to, isList: isListType(bare), isFragment }));
  });
}

/** All ways from a type to others that pass no type twice, the shortest first. */
export function pathsFrom(schema: GraphQLSchema, root: GraphQLObjectType, longest: number): Path[] {
  const all: Path[] = [];
  let ends: Path[] = [[]];
  for (let length = 1; length <= longest; length += 1) {
    ends = ends.flatMap((path) => {
      const passed = new Set([root, ...path.map(({ type }) => type)]);
      return stepsFrom(schema, path.at(-1)?.type ?? root)
        .filter(({ type }) => !passed.has(type))
        .map((step) => [...path, step]);
    });
    all.push(...ends);
  }
  return all;
}

/** The fields of a type that are values and need no arguments. */
export function leavesOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
}

/** @returns undefined where a field on the way can't be asked for. */
export function documentOf(path: Path, args: Arguments, selection: string): string | undefined {
  let text = `{ ${selection} }`;
  for (const step of path.toReversed()) {
    const given = args(step);
    if (given === undefined) return undefined;
    const inner = step.isFragment ? `{ ... on ${step.type.name} ${text} }` : text;
    text = `{ ${step.field.name}${given && `(${given})`} ${inner} }`;
  }
  return text;
}

export const nameOf = (path: Path) => path.map(({ field }) => field.name).join('.');

/** Everything within a type, as far as objects of objects go: in one selection, so that a sweep takes few operations. Fields
 * of fragments are called `Type_field`, since types may call different things by one name.
 * @param again types that may be within themselves once. */
export function everythingIn(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { args, depth, again = [] }: { args: Arguments; depth: number; again?: readonly string[] },
): string {
  const within = (of: GraphQLObjectType, passed: readonly string[], alias: string): string => {
    const seen = [...passed, of.name];
    const most = (name: string) => (again.includes(name) ? 2 : 1);
    const leaves = leavesOf(of).map(({ name }) => alias.replace('FIELD', name) + name);
    const steps = stepsFrom(schema, of).filter(
      ({ type: to }) =>
        passed.length < depth && seen.filter((name) => name === to.name).length < most(to.name),
    );
    const inner = Object.values(Object.groupBy(steps, ({ field }) => field.name)).map((some = []) => {
      const [step] = some;
      const given = step && args(step);
      if (!step || given === undefined) return '';
      const parts = some.map(({ type: to, isFragment }) =>
        isFragment ? `... on ${to.name} { ${within(to, seen, `${to.name}_FIELD: `)} }` : within(to, seen, ''),
      );
      const { name } = step.field;
      return `${alias.replace('FIELD', name)}${name}${given && `(${given})`} { ${parts.join(' ')} }`;
    });
    return ['__typename', ...leaves, ...inner].join(' ');
  };
  return within(type, [], '');
}
