import {
  type EntityMetadata,
  MetadataStorage,
  type Primary,
  type PrimaryProperty,
  type Scalar,
  UnderscoreNamingStrategy,
} from '@mikro-orm/core';
import type { SnakeCase } from '@mikro-orm/postgresql';

// A field is described once, in its entity: the rows that reads return, and the columns that they select, derive from
// it.

type EntityClass<Entity> = abstract new () => Entity;

/** A relation is read as its key: `album` as `albumId`. */
type RowKey<Key extends string, Value> =
  NonNullable<Value> extends Scalar
    ? Key
    : `${Key}${Capitalize<PrimaryProperty<NonNullable<Value>> & string>}`;

/** The row that reads of an entity return: all its properties except the omitted ones. */
export type Row<Entity, Without extends keyof Entity = never> = {
  [Key in Exclude<keyof Entity & string, Without> as RowKey<Key, Entity[Key]>]: NonNullable<
    Entity[Key]
  > extends Scalar
    ? Entity[Key]
    : Primary<NonNullable<Entity[Key]>> | Extract<Entity[Key], null>;
};

/** A column under its name in rows. */
type Column<Table extends string, Key extends string> =
  Key extends SnakeCase<Key>
    ? `${Table}.${Key}`
    : Key extends string
      ? `${Table}.${SnakeCase<Key>} as ${Key}`
      : never;

/** A column qualified by its table, for joins. */
type JoinedColumn<Table extends string, Key extends string> = Key extends string
  ? `${Table}.${SnakeCase<Key>} as ${Table}${Capitalize<Key>}`
  : never;

const naming = new UnderscoreNamingStrategy();
const columnOf = (key: string) => naming.propertyToColumnName(key);
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The keys of `Row`. */
export function rowKeys<Entity, Without extends keyof Entity & string = never>(
  entity: EntityClass<Entity>,
  without: readonly Without[] = [],
): (keyof Row<Entity, Without> & string)[] {
  const left: readonly string[] = without;
  const keys = propertiesOf(entity)
    .filter(({ name }) => !left.includes(name))
    .map(({ name, entity: of }) => (of ? name + capitalized(primaryOf(of())) : name));
  return keys as (keyof Row<Entity, Without> & string)[];
}

export function columns<Table extends string, Key extends string>(
  table: Table,
  keys: readonly Key[],
): Column<Table, Key>[] {
  const selected = keys.map((key) =>
    columnOf(key) === key ? `${table}.${key}` : `${table}.${columnOf(key)} as ${key}`,
  );
  return selected as Column<Table, Key>[];
}

export function joinedColumns<Table extends string, Key extends string>(
  table: Table,
  keys: readonly Key[],
): JoinedColumn<Table, Key>[] {
  const selected = keys.map((key) => `${table}.${columnOf(key)} as ${table}${capitalized(key)}`);
  return selected as JoinedColumn<Table, Key>[];
}

/** The columns of `joinedColumns` as they are in a row. */
type Joined<Table extends string, Nested> = {
  [Key in keyof Nested & string as `${Table}${Capitalize<Key>}`]: Nested[Key];
};

/** Makes rows of what a statement selected. */
export interface RowShape<Selected, Row> {
  (selected: readonly Selected[]): Row[];
  /** Under which key of a row a column stands; in the nested object if there are two. */
  placeOf(column: string): readonly string[];
}

/** Creates a shape with the joined columns of each row in a nested object under the table's name. */
export function nesting<Table extends string, Nested>(
  table: Table,
  keys: readonly (keyof Nested & string)[],
) {
  const nested = new Map<string, string[]>(keys.map((key) => [table + capitalized(key), [table, key]]));
  const placeOf = (column: string): readonly string[] => nested.get(column) ?? [column];
  const shape = <Flat extends Joined<Table, Nested>>(selected: readonly Flat[]) => {
    const [first] = selected;
    if (!first) return [];
    type Row = Omit<Flat, keyof Joined<Table, Nested>> & Record<Table, Nested>;
    const make = rowMaker<Row>(Object.keys(first), placeOf);
    return selected.map((row) => make(Object.values(row)));
  };
  return Object.assign(shape, { placeOf });
}

const makers = new Map<string, (cells: readonly unknown[]) => unknown>();

/** A function that makes a row of the values of its columns. It is made of its text, with all names in place, because
 * every row of every page goes through it: a loop over the names takes ten times as long.
 * @param columns as the statement names them, in its text; never from outside. Those without a name are left out. */
export function rowMaker<Row>(
  columns: readonly (string | undefined)[],
  placeOf: (column: string) => readonly string[] = (column) => [column],
): (cells: readonly unknown[]) => Row {
  const places = columns.map((column) => (column === undefined ? [] : placeOf(column)));
  const name = JSON.stringify(places);
  const known = makers.get(name);
  // What a maker makes follows from the places, which its type cannot express.
  if (known) return known as (cells: readonly unknown[]) => Row;
  const text = objectText(places.map((place, index) => ({ place, value: `cells[${index}]` })));
  const maker = new Function('cells', `return ${text}`) as (cells: readonly unknown[]) => Row;
  makers.set(name, maker);
  return maker;
}

function objectText(cells: readonly { place: readonly string[]; value: string }[]): string {
  const groups = Map.groupBy(
    cells.filter(({ place }) => place.length > 0),
    ({ place: [key = ''] }) => key,
  );
  const properties = [...groups].map(([key, group]) => {
    const [first] = group;
    const inner = group.map(({ place, value }) => ({ place: place.slice(1), value }));
    const value = first && first.place.length === 1 ? first.value : objectText(inner);
    return `${JSON.stringify(key)}: ${value}`;
  });
  return `({ ${properties.join(', ')} })`;
}

interface DeclaredProperty {
  name: string;
  primary?: boolean;
  /** The entity of a relation. */
  entity?: () => EntityClass<unknown>;
}

/** Set by the decorators, those of base classes first. */
function propertiesOf(entity: EntityClass<unknown>): DeclaredProperty[] {
  const properties: DeclaredProperty[] = [];
  for (let of = entity; typeof of === 'function'; of = Object.getPrototypeOf(of)) {
    const metadata: EntityMetadata | undefined = Object.getOwnPropertyDescriptor(
      of,
      MetadataStorage.META_SYMBOL,
    )?.value;
    properties.unshift(...(Object.values(metadata?.properties ?? {}) as DeclaredProperty[]));
  }
  return properties;
}

function primaryOf(entity: EntityClass<unknown>): string {
  const [primary, ...others] = propertiesOf(entity).filter((property) => property.primary);
  if (!primary || others.length > 0) throw new TypeError(`${entity.name} has no single primary key`);
  return primary.name;
}
