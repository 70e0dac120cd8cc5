import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';
import { marked } from 'marked';
import { escaped } from '../../api/markup.model.ts';
import { exampleOperation, exampleVariables } from './example-operation.model.ts';

type Field = GraphQLField<unknown, unknown>;
type Member = Field | GraphQLInputField | GraphQLArgument;

const start = 'Query';
const roots = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' } as const;

const kinds: [title: string, fits: (type: GraphQLNamedType) => boolean][] = [
  ['Operations', ({ name }) => name in roots],
  ['Interfaces and unions', (type) => isInterfaceType(type) || isUnionType(type)],
  ['Objects', (type) => isObjectType(type) && !/(Connection|Edge|Payload)$/.test(type.name)],
  ['Pages', ({ name }) => /(Connection|Edge)$/.test(name)],
  ['Payloads', ({ name }) => name.endsWith('Payload')],
  ['Inputs', isInputObjectType],
  ['Enumerations', isEnumType],
  ['Scalars', isScalarType],
];

/** The reference of a schema: a page for each type, and those of operations with an example for each field. */
export class Reference {
  readonly #types: GraphQLNamedType[];
  /** Where a type is used, by its name. */
  readonly #uses = new Map<string, Set<string>>();
  /** Those that were read, by the names of their types. */
  readonly #pages = new Map<string, string>();

  constructor(schema: GraphQLSchema) {
    this.#types = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type))
      .sort((a, b) => a.name.localeCompare(b.name));
    for (const type of this.#types) for (const [user, used] of usesIn(type)) this.#use(used, user);
  }

  get names(): string[] {
    return this.#types.map(({ name }) => name);
  }

  /** @returns undefined if there is no such type. */
  page(name: string = start): string | undefined {
    const type = this.#types.find((one) => one.name === name);
    if (!type) return undefined;
    const page = this.#pages.get(name) ?? htmlPage(name, this.#navigation(type), this.#body(type));
    this.#pages.set(name, page);
    return page;
  }

  #use(used: string, user: string): void {
    const users = this.#uses.get(used) ?? new Set();
    this.#uses.set(used, users.add(user));
  }

  #navigation(current: GraphQLNamedType): string {
    const taken = new Set<GraphQLNamedType>();
    return kinds
      .map(([title, fits]) => {
        const types = this.#types.filter((type) => !taken.has(type) && fits(type));
        for (const type of types) taken.add(type);
        const links = types.map(({ name }) => item(link(name, name === current.name)));
        return `<h2>${title}</h2><ul>${links.join('')}</ul>`;
      })
      .join('');
  }

  #body(type: GraphQLNamedType): string {
    const users = [...(this.#uses.get(type.name) ?? [])].map((user) => item(link(user)));
    return [
      `<h1>${type.name}</h1>`,
      text(type.description ?? (isSpecifiedScalarType(type) ? 'A scalar of GraphQL.' : '')),
      members(type),
      users.length > 0 ? `<h2>Used by</h2><ul class="users">${users.join('')}</ul>` : '',
    ].join('\n');
  }
}

/** What names which type: [`Song.artist`, `Artist`]. */
function usesIn(type: GraphQLNamedType): [user: string, used: string][] {
  const used = (member: Member, user: string): [string, string][] => [
    [user, getNamedType(member.type).name],
    ...('args' in member ? member.args.flatMap((argument) => used(argument, user)) : []),
  ];
  if (isUnionType(type)) return type.getTypes().map(({ name }) => [type.name, name]);
  if (!('getFields' in type)) return [];
  const fields: Member[] = Object.values(type.getFields());
  return fields.flatMap((field) => used(field, `${type.name}.${field.name}`));
}

function members(type: GraphQLNamedType): string {
  if (isEnumType(type)) return definitions(type.getValues().map((value) => [value.name, '', value]));
  if (isUnionType(type))
    return `<ul>${type
      .getTypes()
      .map(({ name }) => item(link(name)))
      .join('')}</ul>`;
  if (!('getFields' in type)) return '';
  const kind = roots[type.name as keyof typeof roots];
  const fields: Member[] = Object.values(type.getFields());
  return definitions(
    fields.map((field) => [field.name, signature(field), field, kind && example(kind, field as Field)]),
  );
}

type Definition = [name: string, signature: string, of: Member | GraphQLEnumValue, example?: string];

function definitions(all: Definition[]): string {
  const entries = all.map(([name, types, of, shown = '']) => {
    const head = `<a href="#${name}"><code>${name}</code></a> <code>${types}</code>${badges(of)}`;
    const body = `${text(of.description ?? '')}${argumentsOf(of)}${deprecation(of)}${shown}`;
    return `<dt id="${name}">${head}</dt><dd>${body}</dd>`;
  });
  return `<dl>${entries.join('\n')}</dl>`;
}

function argumentsOf(of: Member | GraphQLEnumValue): string {
  if (!('args' in of) || of.args.length === 0) return '';
  const entries = of.args.map(
    (argument) =>
      `<dt><code>${argument.name}</code> <code>${signature(argument)}</code></dt><dd>${text(argument.description ?? '')}</dd>`,
  );
  return `<dl>${entries.join('')}</dl>`;
}

function signature(member: Member): string {
  const { name } = getNamedType(member.type);
  const type = escaped(String(member.type)).replace(name, link(name));
  const value = 'defaultValue' in member ? astFromValue(member.defaultValue, member.type) : null;
  return value ? `${type} = ${escaped(print(value))}` : type;
}

/** What directives say of a field: who may ask for it, and how often. */
function badges({ astNode }: Member | GraphQLEnumValue): string {
  return (astNode?.directives ?? [])
    .filter(({ name }) => name.value !== 'deprecated')
    .map(({ name, arguments: given = [] }) => {
      const values = given.map((one) => `${one.name.value}: ${'value' in one.value ? one.value.value : '…'}`);
      return ` <code class="badge">@${name.value}${values.length > 0 ? `(${values.join(', ')})` : ''}</code>`;
    })
    .join('');
}

function deprecation({ deprecationReason }: Member | GraphQLEnumValue): string {
  return deprecationReason ? `<p class="deprecated">Deprecated: ${escaped(deprecationReason)}</p>` : '';
}

function example(kind: (typeof roots)[keyof typeof roots], field: Field): string {
  const variables = exampleVariables(field);
  const given = Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
  const shown = [exampleOperation(kind, field), given].filter((part) => part !== '');
  return `<details><summary>Example</summary>${shown.map((part) => `<pre>${escaped(part)}</pre>`).join('')}</details>`;
}

/** A type, or a member of one: `Song.artist`. */
function link(name: string, current = false): string {
  const [type = '', member] = name.split('.');
  return `<a href="/docs/${type}${member ? `#${member}` : ''}"${current ? ' aria-current="page"' : ''}>${name}</a>`;
}

function item(content: string): string {
  return `<li>${content}</li>`;
}

/** Descriptions are Markdown. What looks like HTML in them is text. */
function text(description: string): string {
  return marked.parse(description.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), { async: false });
}

function htmlPage(title: string, navigation: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Tonearm API</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/reference.css">
<script type="module" src="/reference.js"></script>
</head>
<body>
<nav aria-label="Types">
<p><a href="/docs">Tonearm API</a></p>
<label>Find a type <input type="search" id="filter"></label>
${navigation}
</nav>
<main>
${body}
</main>
</body>
</html>
`;
}
