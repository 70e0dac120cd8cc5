import { createHash } from 'node:crypto';
import { type DocumentFile, textsOf } from './documents.ts';

/** A plugin of GraphQL Code Generator: lists the documents by their hashes, for servers that run only known ones. */
export function plugin(_schema: unknown, files: readonly DocumentFile[]): string {
  const entries = textsOf(files).map(({ text }) => [createHash('sha256').update(text).digest('hex'), text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
