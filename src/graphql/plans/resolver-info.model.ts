import type { FieldNode, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import type { ProjectedSelection, ProjectingInfo } from '../../api/projection.model.ts';
import { pathOf } from './answer-path.model.ts';
import type { Variables } from './conditions.model.ts';
import type { AnswerPath, FieldPlan } from './field-plan.model.ts';
import type { OperationPlan } from './operation-plan.model.ts';

/** What a resolver is told of its field. It is the same object in each place, and only the path changes. */
export class ResolverInfo implements ProjectingInfo {
  parentPath: AnswerPath | undefined;
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLResolveInfo['parentType'];
  readonly schema: GraphQLResolveInfo['schema'];
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly rootValue: unknown;
  readonly operation: GraphQLResolveInfo['operation'];
  readonly variableValues: { [variable: string]: unknown };
  readonly #plan: FieldPlan;
  readonly #operation: OperationPlan;
  readonly #mayProject: boolean;

  constructor(
    plan: FieldPlan,
    operation: OperationPlan,
    rootValue: unknown,
    variables: Variables,
    mayBeProjected: boolean,
  ) {
    this.#mayProject = mayBeProjected;
    this.#plan = plan;
    this.#operation = operation;
    this.fieldName = plan.field.name;
    this.fieldNodes = plan.nodes;
    this.returnType = plan.field.type;
    this.parentType = plan.parentType;
    this.schema = operation.schema;
    this.fragments = operation.fragments;
    this.rootValue = rootValue;
    this.operation = operation.operation;
    this.variableValues = variables;
  }

  get path(): AnswerPath {
    return pathOf(this.#plan, this.parentPath);
  }

  projected(): ProjectedSelection | undefined {
    return !this.#mayProject ? undefined : this.#operation.projectionOf(this.#plan);
  }

  projectedNodes(): ProjectedSelection | undefined {
    return !this.#mayProject ? undefined : this.#operation.projectionOfNodes(this.#plan);
  }
}
