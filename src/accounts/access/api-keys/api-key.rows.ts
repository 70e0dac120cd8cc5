import { columns, type Row, rowKeys } from '../../../persistence/entity-row.model.ts';
import { ApiKey } from './api-key.entity.ts';

/** Lists are not among the plain columns. */
const unread = ['secretHash', 'useId', 'scopes'] as const;

/** The row that reads of keys return. */
export type ApiKeyRow = Row<ApiKey, (typeof unread)[number]> & Pick<ApiKey, 'scopes'>;

export const apiKeyColumns = [...columns('api_key', rowKeys(ApiKey, unread)), 'api_key.scopes'] as const;
