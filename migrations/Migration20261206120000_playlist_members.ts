import { Migration } from '@mikro-orm/migrations';
import { finderOf, finders } from './search-finders.ts';

const unlessSuspended = `not exists (
  select from account where account.id = playlist.owner_id and account.suspended_at is not null
    and (account.suspended_until is null or account.suspended_until > now()))`;
/** As the migration before this one has it. */
const shown = `playlist.owner_id = viewer or playlist.public and ${unlessSuspended}`;
/** As `visiblePlaylists` has it. */
const shownToEditors = `playlist.owner_id = viewer or ${unlessSuspended} and (playlist.public or exists (
  select from playlist_member
  where playlist_member.playlist_id = playlist.id and playlist_member.user_id = viewer and editor))`;

/** Liked albums, playlists of others that a user keeps or edits, and who added each item: the owner, until now. */
export class Migration20261206120000_playlist_members extends Migration {
  override up(): void {
    this.addSql(`create table album_like (
      user_id uuid not null, album_id uuid not null, created_at timestamptz(3) not null default now(),
      primary key (user_id, album_id),
      constraint album_like_user_id_foreign foreign key (user_id) references account (id) on delete cascade,
      constraint album_like_album_id_foreign foreign key (album_id) references album (id) on delete cascade
    )`);
    this.addSql('create index album_like_user_order on album_like (user_id, created_at, album_id)');
    this.addSql('create index album_like_album_index on album_like (album_id)');
    this.addSql(`create table playlist_member (
      playlist_id uuid not null, user_id uuid not null, saved boolean not null default false,
      editor boolean not null default false, added_at timestamptz(3) not null default now(),
      primary key (playlist_id, user_id),
      constraint playlist_member_playlist_id_foreign foreign key (playlist_id) references playlist (id) on delete cascade,
      constraint playlist_member_user_id_foreign foreign key (user_id) references account (id) on delete cascade,
      constraint playlist_member_check check (saved or editor)
    )`);
    this.addSql(
      'create index playlist_member_user_order on playlist_member (user_id, added_at, playlist_id)',
    );
    this.addSql(
      'create index playlist_member_editor_order on playlist_member (playlist_id, added_at, user_id) where editor',
    );
    this.addSql('alter table playlist_item add column added_by_id uuid null');
    this.addSql(`update playlist_item set added_by_id = playlist.owner_id
      from playlist where playlist.id = playlist_item.playlist_id`);
    this.addSql('create index playlist_item_added_by_index on playlist_item (added_by_id)');
    this.addSql(`alter table playlist_item add constraint playlist_item_added_by_id_foreign
      foreign key (added_by_id) references account (id) on delete set null`);
    this.findPlaylists(shownToEditors);
  }

  override down(): void {
    this.findPlaylists(shown);
    this.addSql('alter table playlist_item drop column added_by_id');
    this.addSql('drop table playlist_member, album_like');
  }

  private findPlaylists(condition: string): void {
    const visible = `exists (select from playlist where playlist.id = search.id and (${condition}))`;
    for (const finder of finders.filter(({ noun }) => noun === 'playlist'))
      this.addSql(finderOf({ ...finder, visible }, ['top', 'popular']));
  }
}
