import { Migration } from '@mikro-orm/migrations';
import { finderOf, finders } from './search-finders.ts';

const unlessSuspended = `not exists (
  select from account where account.id = playlist.owner_id and account.suspended_at is not null
    and (account.suspended_until is null or account.suspended_until > now()))`;
const unlessBlocked = `not exists (select from user_block where blocker_id = viewer and blocked_id = playlist.owner_id)
  and not exists (select from user_block where blocker_id = playlist.owner_id and blocked_id = viewer)`;
const opened = `(playlist.public or exists (
  select from playlist_member
  where playlist_member.playlist_id = playlist.id and playlist_member.user_id = viewer and editor))`;
/** As the migration before this one has it. */
const before = `playlist.owner_id = viewer or ${unlessSuspended} and ${opened}`;
/** As `visiblePlaylists` has it; for administrators as well, who look up what they moderate. */
const shown = `playlist.owner_id = viewer or ${unlessSuspended} and ${unlessBlocked} and ${opened}`;

const kinds = `check (kind in ('USER_FOLLOWERS', 'USER_FOLLOWING', 'ARTIST_FOLLOWERS'))`;
const audiences = ['presence_audience', 'activity_audience', 'message_audience'];
const reference = (table: string, column: string, to: string) =>
  `constraint ${table}_${column}_foreign foreign key (${column}) references ${to} (id) on update no action on delete cascade`;

/** Who follows whom, who has blocked whom, and who sees what. */
export class Migration20261206200000_people extends Migration {
  override up(): void {
    this.createSettings();
    this.createBlocks();
    this.createFollows();
    this.createCounts();
    this.count(
      'user_follow',
      `
      select followed_id, 'USER_FOLLOWERS', count(*) * sign from touched group by followed_id
      union all select follower_id, 'USER_FOLLOWING', count(*) * sign from touched group by follower_id`,
    );
    this.count(
      'artist_follow',
      `
      select artist_id, 'ARTIST_FOLLOWERS', count(*) * sign from touched group by artist_id`,
    );
    this.listFollowers();
    this.findPlaylists(shown);
  }

  override down(): void {
    this.findPlaylists(before);
    for (const table of ['listed_artist', 'artist_genre']) {
      this.addSql(`drop trigger ${table}_followed on ${table}`);
      this.addSql(`alter table ${table} drop column followers`);
    }
    this.addSql('drop table user_block, user_follow, artist_follow, follow_count, follow_change');
    this.addSql('drop function count_user_follow(), count_artist_follow(), list_followers()');
    this.addSql(`alter table account ${audiences.map((column) => `drop column ${column}`).join(', ')}`);
  }

  private findPlaylists(condition: string): void {
    const visible = `exists (select from playlist where playlist.id = search.id and (${condition}))`;
    for (const finder of finders.filter(({ noun }) => noun === 'playlist'))
      this.addSql(finderOf({ ...finder, visible }, ['top', 'popular']));
  }

  /** Rows that are there are not written: the defaults hold for them. */
  private createSettings(): void {
    this.addSql(
      `alter table account ${audiences
        .map(
          (column) => `add column ${column} text not null default 'EVERYONE',
          add constraint account_${column}_check check (${column} in ('EVERYONE', 'FOLLOWED', 'NOBODY'))`,
        )
        .join(', ')}`,
    );
  }

  private createBlocks(): void {
    this.addSql(`
      create table user_block (
        blocker_id uuid not null,
        blocked_id uuid not null,
        created_at timestamptz(3) not null default now(),
        primary key (blocker_id, blocked_id),
        constraint user_block_check check (blocker_id <> blocked_id),
        ${reference('user_block', 'blocker_id', 'account')},
        ${reference('user_block', 'blocked_id', 'account')}
      )`);
    this.addSql('create index user_block_order on user_block (blocker_id, created_at, blocked_id)');
    this.addSql('create index user_block_blocked_index on user_block (blocked_id)');
  }

  private createFollows(): void {
    this.addSql(`
      create table user_follow (
        follower_id uuid not null,
        followed_id uuid not null,
        created_at timestamptz(3) not null default now(),
        primary key (follower_id, followed_id),
        constraint user_follow_check check (follower_id <> followed_id),
        ${reference('user_follow', 'follower_id', 'account')},
        ${reference('user_follow', 'followed_id', 'account')}
      )`);
    this.addSql(
      'create index user_follow_following_order on user_follow (follower_id, created_at, followed_id)',
    );
    this.addSql(
      'create index user_follow_followers_order on user_follow (followed_id, created_at, follower_id)',
    );
    this.addSql(`
      create table artist_follow (
        user_id uuid not null,
        artist_id uuid not null,
        created_at timestamptz(3) not null default now(),
        primary key (user_id, artist_id),
        ${reference('artist_follow', 'user_id', 'account')},
        ${reference('artist_follow', 'artist_id', 'artist')}
      )`);
    this.addSql('create index artist_follow_user_order on artist_follow (user_id, created_at, artist_id)');
    this.addSql('create index artist_follow_artist_index on artist_follow (artist_id, user_id)');
  }

  /** A count is a row, and the changes that are not in it yet. Changes come and go all the time: vacuum looks after them
   * often. */
  private createCounts(): void {
    this.addSql(`
      create table follow_count (
        target_id uuid not null,
        kind text not null,
        total int not null,
        primary key (target_id, kind),
        constraint follow_count_kind_check ${kinds}
      )`);
    this.addSql(`
      create table follow_change (
        id bigint generated by default as identity primary key,
        target_id uuid not null,
        kind text not null,
        change int not null,
        constraint follow_change_kind_check ${kinds}
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)`);
    this.addSql('create index follow_change_target_index on follow_change (target_id, kind)');
  }

  /** Each statement adds rows with what it changed, and waits for nobody. */
  private count(table: 'user_follow' | 'artist_follow', changes: string): void {
    const emptied = table === 'user_follow' ? `like 'USER_%'` : `= 'ARTIST_FOLLOWERS'`;
    this.addSql(`
      create function count_${table}() returns trigger language plpgsql as $$
      declare
        sign int := case tg_op when 'INSERT' then 1 else -1 end;
      begin
        if tg_op = 'TRUNCATE' then
          delete from follow_change where kind ${emptied};
          delete from follow_count where kind ${emptied};
        else
          insert into follow_change (target_id, kind, change) ${changes};
        end if;
        return null;
      end $$`);
    this.addSql(`
      create trigger ${table}_inserted after insert on ${table}
      referencing new table as touched for each statement execute function count_${table}()`);
    this.addSql(`
      create trigger ${table}_deleted after delete on ${table}
      referencing old table as touched for each statement execute function count_${table}()`);
    this.addSql(`
      create trigger ${table}_truncated after truncate on ${table}
      for each statement execute function count_${table}()`);
  }

  /** Lists of artists can be ordered by followers. */
  private listFollowers(): void {
    this.addSql(`
      create function list_followers() returns trigger language plpgsql as $$
      begin
        new.followers := coalesce((
          select total from follow_count where target_id = new.artist_id and kind = 'ARTIST_FOLLOWERS'), 0);
        return new;
      end $$`);
    for (const [table, scope] of [
      ['listed_artist', ''],
      ['artist_genre', 'genre_id, '],
    ]) {
      this.addSql(`alter table ${table} add column followers int not null default 0`);
      this.addSql(`create index ${table}_followers on ${table} (${scope}followers, artist_id)`);
      this.addSql(`
        create trigger ${table}_followed before insert on ${table}
        for each row execute function list_followers()`);
    }
  }
}
