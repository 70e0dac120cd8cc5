import type { Identifier, RaRecord } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';

/** The request for one page of a list, by the cursor after which the page begins. */
export interface PageRequest {
  first: number;
  after: string | null;
  /** The list's filters, by the names of the inputs. */
  filter: Record<string, unknown>;
  /** By the name of the column. */
  sort: { field: string; direction: 'ASC' | 'DESC' };
  signal: AbortSignal | undefined;
}

/** One page, as in the API's connections. */
export interface ListPage<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Data passed with a change, in react-admin's `meta`. */
export interface ChangeMeta {
  progress?: UploadProgress;
  [key: string]: unknown;
}

export type FormValues = Record<string, unknown>;

/** How one resource is read and changed by operations of the API. Omitted operations are not available. */
export interface ResourceData<Row extends RaRecord = RaRecord> {
  list(request: PageRequest): Promise<ListPage<Row>>;
  /** @throws HttpError with 404 if it does not exist. */
  one(id: string, signal?: AbortSignal): Promise<Row>;
  create?(values: FormValues, meta: ChangeMeta): Promise<Row>;
  /** @param previous the record with which the form was filled. */
  update?(id: string, values: FormValues, previous: Row, meta: ChangeMeta): Promise<Row>;
  remove?(id: Identifier, meta: ChangeMeta): Promise<void>;
}
