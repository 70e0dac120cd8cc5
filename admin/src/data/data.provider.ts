import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { PageCursors } from './page.cursors.ts';
import type { PageRequest, ResourceData } from './resource.data.ts';

/** Deletions of a selection that run at once. */
const deletionsAtOnce = 3;

/** react-admin's view of the API. Each resource provides its own operations. */
export function makeDataProvider(resources: Record<string, ResourceData>): DataProvider {
  const cursors = new PageCursors();
  const of = (resource: string) => {
    const data = resources[resource];
    if (!data) throw new TypeError(`There is no resource ${resource}`);
    return data;
  };
  const list = async (resource: string, params: ListParams, filter: Record<string, unknown>) => {
    const { page, perPage } = params.pagination ?? { page: 1, perPage: 20 };
    const request: PageRequest = {
      first: perPage,
      after: null,
      filter,
      sort: { field: params.sort?.field ?? 'id', direction: params.sort?.order ?? 'DESC' },
      signal: params.signal,
    };
    const { nodes, pageInfo } = await cursors.fetch(resource, page, request, of(resource).list);
    return { data: nodes, pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: page > 1 } };
  };
  // The records of a resource are the results of its operations; react-admin accepts any type.
  const provider = {
    supportAbortSignal: true,
    getList: (resource: string, params: ListParams) => list(resource, params, params.filter ?? {}),
    getOne: async (resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) => ({
      data: await of(resource).one(String(id), signal),
    }),
    getMany: async (resource: string, { ids, signal }: { ids: Identifier[]; signal?: AbortSignal }) => ({
      data: await Promise.all(ids.map((id) => of(resource).one(String(id), signal))),
    }),
    getManyReference: (resource: string, params: ListParams & { target: string; id: Identifier }) =>
      list(resource, params, { ...params.filter, [params.target]: params.id }),
    create: async (resource: string, { data, meta = {} }: ChangeParams) => ({
      data: await possible(of(resource).create, 'created')(data, meta),
    }),
    // A form is a change of the state with which it was filled; a newer one may be known meanwhile.
    update: async (resource: string, { id, data, previousData, meta = {} }: UpdateParams) => {
      const { base = previousData, ...others } = meta;
      return { data: await possible(of(resource).update, 'changed')(String(id), data, base, others) };
    },
    delete: async (resource: string, { id, previousData, meta = {} }: DeleteParams) => {
      await possible(of(resource).remove, 'deleted')(id, meta);
      return { data: previousData ?? { id } };
    },
    deleteMany: async (resource: string, { ids, meta = {} }: { ids: Identifier[]; meta?: object }) => {
      const remove = possible(of(resource).remove, 'deleted');
      return { data: await inGroups(ids, (id) => remove(id, meta as Record<string, unknown>)) };
    },
    updateMany: () => Promise.reject(new Error('Several can’t be changed at once')),
  };
  return provider as unknown as DataProvider;
}

interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Record<string, unknown>;
  signal?: AbortSignal;
}

interface ChangeParams {
  data: Record<string, unknown>;
  meta?: Record<string, unknown>;
}

interface UpdateParams extends ChangeParams {
  id: Identifier;
  previousData: RaRecord;
  meta?: { base?: RaRecord } & Record<string, unknown>;
}

interface DeleteParams {
  id: Identifier;
  previousData?: RaRecord;
  meta?: Record<string, unknown>;
}

function possible<Operation>(operation: Operation | undefined, what: string): Operation {
  if (!operation) throw new Error(`This can’t be ${what} here`);
  return operation;
}

/** @returns the results.
 * @throws the first error, after all started ones have ended. */
async function inGroups(ids: Identifier[], task: (id: Identifier) => Promise<void>): Promise<Identifier[]> {
  const done: Identifier[] = [];
  for (let start = 0; start < ids.length; start += deletionsAtOnce) {
    const group = ids.slice(start, start + deletionsAtOnce);
    const results = await Promise.allSettled(group.map(task));
    for (const [index, result] of results.entries()) {
      const id = group[index];
      if (result.status === 'rejected') throw result.reason;
      if (id !== undefined) done.push(id);
    }
  }
  return done;
}
