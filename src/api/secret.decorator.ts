import { Extensions } from 'type-graphql';

const secret = 'tonearmSecret';

/** Marks a field, or all fields of a type, whose values let their holder in: tokens, keys, codes. Answers with such a
 * field are never compressed, because the length of a compressed answer tells something of what is in it (BREACH). */
export const Secret = () => Extensions({ [secret]: true });

/** Whether a field or a type is marked. */
export function isSecret({ extensions }: { extensions: Readonly<Record<string, unknown>> }): boolean {
  return extensions[secret] === true;
}
