import type { Identifier, RaRecord } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';

/** What a list asks for: one page of it, by the cursor behind which the page begins. */
export interface PageRequest {
  first: number;
  after: string | null;
  /** As the list's filters say; by the names of the inputs. */
  filter: Record<string, unknown>;
  /** By the name of the column. */
  sort: { field: string; direction: 'ASC' | 'DESC' };
  signal: AbortSignal | undefined;
}

/** One page, as the API's connections answer it. */
export interface ListPage<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** What goes with a change, by react-admin's `meta`. */
export interface ChangeMeta {
  progress?: UploadProgress;
  [key: string]: unknown;
}

export type FormValues = Record<string, unknown>;

/** How one resource is read and changed by operations of the API. What is left out can't be done. */
export interface ResourceData<Row extends RaRecord = RaRecord> {
  list(request: PageRequest): Promise<ListPage<Row>>;
  /** @throws HttpError with 404 when it is not there. */
  one(id: string, signal?: AbortSignal): Promise<Row>;
  create?(values: FormValues, meta: ChangeMeta): Promise<Row>;
  /** @param previous as the form was filled with it. */
  update?(id: string, values: FormValues, previous: Row, meta: ChangeMeta): Promise<Row>;
  remove?(id: Identifier, meta: ChangeMeta): Promise<void>;
}
