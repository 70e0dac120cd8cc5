import type { AnswerPath, FieldPlan } from './field-plan.model.ts';

export function pathOf({ key, parentType }: FieldPlan, prev: AnswerPath | undefined): AnswerPath {
  return { prev, key, typename: parentType.name };
}

export function itemAt(prev: AnswerPath | undefined, index: number): AnswerPath {
  return { prev, key: index, typename: undefined };
}

export function keysOf(path: AnswerPath): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: AnswerPath | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
