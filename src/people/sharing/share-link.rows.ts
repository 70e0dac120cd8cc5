import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { ShareLink } from './share-link.entity.ts';

/** The row that reads of links return. */
export type ShareLinkRow = Row<ShareLink>;

export const linkColumns = columns('share_link', rowKeys(ShareLink));

/** What a link can lead to. */
export type TargetKind = 'song' | 'album' | 'playlist';
