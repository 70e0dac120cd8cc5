import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { ProjectedField, ProjectedSelection, Projection } from '../../api/projection.model.ts';
import { constantJson, fieldsJson } from '../../persistence/json-text.queries.ts';
import type { FieldPlan, SelectionPlan } from './field-plan.model.ts';

/** Selections that statements write. Each occupies a few prepared statements on every connection; further ones are read
 * in the usual way. */
const mostSelections = 200;

/** Those so far by their expressions. */
const selections = new Map<string, ProjectedSelection>();

/** Not a symbol, which graphql-js would not copy. */
const extension = 'tonearmProjection';

/** Extensions of a type whose objects statements can write. */
export function withProjection(projection: Projection) {
  return { [extension]: projection };
}

type SelectionOf = (plan: FieldPlan, type: GraphQLObjectType) => SelectionPlan;

/** What is selected of the objects of a field, if a statement can write all of it. */
export function projectField(plan: FieldPlan, selectionOf: SelectionOf): ProjectedSelection | undefined {
  const type = getNamedType(plan.field.type);
  if (!isObjectType(type)) return undefined;
  const projection = type.extensions[extension] as Projection | undefined;
  if (!projection) return undefined;
  const written = projectSelection(selectionOf(plan, type), projection, selectionOf);
  return written && remembered(written);
}

function remembered({ sql, innerNodes, nodesOfEntry }: Written): ProjectedSelection | undefined {
  const known = selections.get(sql);
  if (known) return known;
  if (selections.size >= mostSelections) return undefined;
  const made = { key: `selection ${selections.size + 1}`, sql, innerNodes, nodesOfEntry };
  selections.set(sql, made);
  return made;
}

type Written = Omit<ProjectedSelection, 'key'>;

function projectSelection(
  selection: SelectionPlan,
  projection: Projection,
  selectionOf: SelectionOf,
): Written | undefined {
  const fields: string[] = [];
  let innerNodes = 0;
  let nodesOfEntry = 0;
  for (const plan of selection) {
    if ('text' in plan) {
      fields.push(constantJson(plan.text));
      continue;
    }
    const field = fieldOf(projection, plan);
    if (field === undefined) return undefined;
    if (typeof field === 'string') {
      fields.push(`${constantJson(plan.label)} || ${field}`);
      continue;
    }
    const type = getNamedType(plan.field.type);
    if (!isObjectType(type)) return undefined;
    const inner = selectionOf(plan, type);
    const object = projectSelection(inner, field.projection(), selectionOf);
    if (!object) return undefined;
    fields.push(`${constantJson(plan.label)} || ${field.around(object.sql)}`);
    const nodes = inner.length + object.innerNodes;
    // A list may be too long to be written, which only the object around it can tell; and its entries are counted.
    if (object.nodesOfEntry > 0 || (field.isList && nodesOfEntry > 0)) return undefined;
    if (field.isList) nodesOfEntry = nodes;
    else innerNodes += nodes;
  }
  return { sql: fieldsJson(fields), innerNodes, nodesOfEntry };
}

/** @returns undefined for fields that a statement cannot write, and for those with arguments. */
function fieldOf({ fields }: Projection, { field, nodes }: FieldPlan): ProjectedField | undefined {
  if (!Object.hasOwn(fields, field.name)) return undefined;
  return nodes.some((node) => node.arguments?.length) ? undefined : fields[field.name];
}
