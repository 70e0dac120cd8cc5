import { Migration } from '@mikro-orm/migrations';

/** Followers up to which an activity is written into the feed of each; that of others is looked up by those who read. */
const widest = 2000;
/** Activities of somebody who has just been followed, or of an artist, that come into the feed of the follower. */
const remembered = 50;
const window = `interval '10 minutes'`;

/** The tables whose new rows are activities: the columns with who did it, and when. */
const sources = [
  ['song_like', 'LIKED_SONG', 'user_id', 'created_at'],
  ['album_like', 'LIKED_ALBUM', 'user_id', 'created_at'],
  ['user_follow', 'FOLLOWED_USER', 'follower_id', 'created_at'],
  ['artist_follow', 'FOLLOWED_ARTIST', 'user_id', 'created_at'],
  ['playlist', 'CREATED_PLAYLIST', 'owner_id', 'created_at'],
  ['playlist_item', 'ADDED_TO_PLAYLIST', 'added_by_id', 'added_at'],
] as const;
const kinds = `'LIKED_SONG', 'LIKED_ALBUM', 'FOLLOWED_USER', 'FOLLOWED_ARTIST', 'CREATED_PLAYLIST', 'ADDED_TO_PLAYLIST', 'NEW_ALBUM'`;

const reference = (table: string, column: string, to: string) =>
  `constraint ${table}_${column}_foreign foreign key (${column}) references ${to} (id) on update no action on delete cascade`;

/** What those do whom a user follows. An activity says that something happened, and when; what, and whether it is still so,
 * the tables of likes, follows and playlists say when a feed is read. */
export class Migration20261207230000_feed extends Migration {
  override up(): void {
    this.createTables();
    this.createFeeds();
    this.spread();
    this.note();
    this.noteAlbums();
    this.follow();
  }

  override down(): void {
    for (const [table] of sources) this.addSql(`drop trigger ${table}_noted on ${table}`);
    for (const event of ['inserted', 'updated']) this.addSql(`drop trigger song_${event}_for_debuts on song`);
    for (const table of ['user_follow', 'artist_follow']) {
      for (const event of ['begun', 'ended']) this.addSql(`drop trigger ${table}_${event} on ${table}`);
      this.addSql(`drop function fill_feeds_by_${table}(), empty_feeds_by_${table}()`);
    }
    this.addSql(`drop function ${sources.map(([table]) => `note_${table}()`).join(', ')}, note_debuts()`);
    this.addSql('drop function note_activities(text, uuid[], timestamptz[]), spread_activities(uuid[])');
    this.addSql('drop table feed_entry, activity_source, wide_source, activity_clock, activity, album_debut');
    this.addSql('drop index playlist_item_added_by_index');
    this.addSql('create index playlist_item_added_by_index on playlist_item (added_by_id)');
  }

  private createTables(): void {
    this.addSql(`
      create table activity (
        id uuid not null default gen_random_uuid(),
        kind text not null,
        actor_id uuid null,
        album_id uuid null,
        at timestamptz(3) not null,
        primary key (id),
        constraint activity_kind_check check (kind in (${kinds})),
        ${reference('activity', 'actor_id', 'account')}
      )`);
    this.addSql('create index activity_actor_index on activity (actor_id)');
    this.addSql('create index activity_at_index on activity (at)');
    this.addSql(`
      create table activity_clock (
        actor_id uuid not null,
        kind text not null,
        began_at timestamptz(3) not null,
        primary key (actor_id, kind),
        ${reference('activity_clock', 'actor_id', 'account')}
      )`);
    // Additions are found by who made them, and when.
    this.addSql('drop index playlist_item_added_by_index');
    this.addSql('create index playlist_item_added_by_index on playlist_item (added_by_id, added_at)');
  }

  private createFeeds(): void {
    this.addSql(`
      create table activity_source (
        source_id uuid not null,
        at timestamptz(3) not null,
        activity_id uuid not null,
        primary key (source_id, at, activity_id),
        ${reference('activity_source', 'activity_id', 'activity')}
      )`);
    this.addSql('create index activity_source_activity_index on activity_source (activity_id)');
    // No reference to the account: whoever likes a song need not wait for those who follow. What is left of a deleted
    // account goes with its follows.
    this.addSql(`
      create table feed_entry (
        user_id uuid not null,
        at timestamptz(3) not null,
        activity_id uuid not null,
        primary key (user_id, at, activity_id),
        ${reference('feed_entry', 'activity_id', 'activity')}
      )`);
    this.addSql('create index feed_entry_activity_index on feed_entry (activity_id)');
    this.addSql('create table wide_source (source_id uuid not null, primary key (source_id))');
  }

  /** Writes activities into the feeds of all who follow, unless those are very many. */
  private spread(): void {
    this.addSql(`
      create function spread_activities(ids uuid[]) returns void language plpgsql as $$
      begin
        insert into wide_source (source_id)
        select source_id from activity_source
        where activity_id = any(ids) and exists (
          select from follow_count where target_id = source_id
            and kind in ('USER_FOLLOWERS', 'ARTIST_FOLLOWERS') and total > ${widest})
        group by source_id order by source_id on conflict do nothing;
        insert into feed_entry (user_id, at, activity_id)
        select follow.user_id, source.at, source.activity_id
        from activity_source source cross join lateral (
          select follower_id as user_id from user_follow where followed_id = source.source_id
          union all select artist_follow.user_id from artist_follow where artist_id = source.source_id
        ) follow
        where source.activity_id = any(ids)
          and not exists (select from wide_source where wide_source.source_id = source.source_id)
        on conflict do nothing;
      end $$`);
  }

  /** Begins an activity for each actor, unless one of the same kind began within ten minutes: then it goes on. The clock
   * of an actor is locked until the commit, so that two that meet begin one. */
  private note(): void {
    this.addSql(`
      create function note_activities(made text, actors uuid[], times timestamptz[]) returns void
      language plpgsql as $$
      declare
        ids uuid[];
      begin
        with begun as (
          insert into activity_clock (actor_id, kind, began_at)
          select actor, made, at from unnest(actors, times) as made_by (actor, at) order by actor
          on conflict (actor_id, kind) do update set began_at = excluded.began_at
            where activity_clock.began_at <= excluded.began_at - ${window}
          returning actor_id, began_at
        ), noted as (
          insert into activity (kind, actor_id, at) select made, actor_id, began_at from begun
          returning id, actor_id, at
        ), sourced as (
          insert into activity_source (source_id, at, activity_id) select actor_id, at, id from noted
          returning activity_id
        )
        select array_agg(activity_id) into ids from sourced;
        if ids is not null then
          perform spread_activities(ids);
        end if;
      end $$`);
    for (const [table, kind, actor, at] of sources) {
      // Songs that a new playlist begins with are not added to it.
      const news =
        table === 'playlist_item' ? 'touched join playlist on playlist.id = playlist_id' : 'touched';
      const later = table === 'playlist_item' ? 'and added_at > playlist.created_at' : '';
      this.addSql(`
        create function note_${table}() returns trigger language plpgsql as $$
        declare
          actors uuid[];
          times timestamptz[];
        begin
          select array_agg(actor order by actor), array_agg(at order by actor) into actors, times from (
            select touched.${actor} as actor, min(touched.${at}) as at from ${news}
            where touched.${actor} is not null and touched.${at} > now() - ${window} ${later}
            group by touched.${actor}
          ) made_by;
          if actors is not null then
            perform note_activities('${kind}', actors, times);
          end if;
          return null;
        end $$`);
      this.addSql(`
        create trigger ${table}_noted after insert on ${table}
        referencing new table as touched for each statement execute function note_${table}()`);
    }
  }

  /** An album is new once: when the first song of it can be played. Those that are there are not. */
  private noteAlbums(): void {
    this.addSql(`
      create table album_debut (
        album_id uuid not null,
        primary key (album_id),
        ${reference('album_debut', 'album_id', 'album')}
      )`);
    this.addSql(
      'insert into album_debut (album_id) select distinct album_id from song where album_id is not null',
    );
    this.addSql(`
      create function note_debuts() returns trigger language plpgsql as $$
      declare
        albums uuid[];
        ids uuid[];
      begin
        with debut as (
          insert into album_debut (album_id)
          select distinct album_id from touched
          where album_id is not null and available
            and not exists (select from album_debut known where known.album_id = touched.album_id)
          order by album_id on conflict do nothing returning album_id
        )
        select array_agg(album_id) into albums from debut;
        if albums is null then
          return null;
        end if;
        with followed as (
          select id, main_artists from album
          where id = any(albums) and exists (select from artist_follow where artist_id = any(main_artists))
        ), noted as (
          insert into activity (kind, album_id, at) select 'NEW_ALBUM', id, now() from followed
          returning id, album_id, at
        ), sourced as (
          insert into activity_source (source_id, at, activity_id)
          select artist, noted.at, noted.id from noted
          join followed on followed.id = noted.album_id cross join unnest(main_artists) artist
          returning activity_id
        )
        select array_agg(distinct activity_id) into ids from sourced;
        if ids is not null then
          perform spread_activities(ids);
        end if;
        return null;
      end $$`);
    for (const [event, name] of [
      ['insert', 'inserted'],
      ['update', 'updated'],
    ])
      this.addSql(`
        create trigger song_${name}_for_debuts after ${event} on song
        referencing new table as touched for each statement execute function note_debuts()`);
  }

  /** Whoever follows somebody sees what was done lately, and nothing any more after that. */
  private follow(): void {
    for (const [table, user, source] of [
      ['user_follow', 'follower_id', 'followed_id'],
      ['artist_follow', 'user_id', 'artist_id'],
    ] as const) {
      this.addSql(`
        create function fill_feeds_by_${table}() returns trigger language plpgsql as $$
        begin
          insert into feed_entry (user_id, at, activity_id)
          select touched.${user}, latest.at, latest.activity_id from touched cross join lateral (
            select at, activity_id from activity_source where source_id = touched.${source}
            order by at desc, activity_id desc limit ${remembered}
          ) latest
          where not exists (select from wide_source where source_id = touched.${source})
          on conflict do nothing;
          return null;
        end $$`);
      this.addSql(`
        create function empty_feeds_by_${table}() returns trigger language plpgsql as $$
        begin
          delete from feed_entry using touched join activity_source source on source.source_id = touched.${source}
          where feed_entry.user_id = touched.${user} and feed_entry.at = source.at
            and feed_entry.activity_id = source.activity_id;
          return null;
        end $$`);
      this.addSql(`
        create trigger ${table}_begun after insert on ${table}
        referencing new table as touched for each statement execute function fill_feeds_by_${table}()`);
      this.addSql(`
        create trigger ${table}_ended after delete on ${table}
        referencing old table as touched for each statement execute function empty_feeds_by_${table}()`);
    }
  }
}
