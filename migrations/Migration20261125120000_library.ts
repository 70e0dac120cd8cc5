import { Migration } from '@mikro-orm/migrations';

/** What listeners make: plays, likes and playlists. */
export class Migration20261125120000_library extends Migration {
  override up(): void {
    this.createPlays();
    this.createPartitions();
    this.createCounting();
    this.createLikes();
    this.createPlaylists();
  }

  override down(): void {
    this.addSql('drop table playlist_item, playlist, song_like, play_delta, play_client, play');
    this.addSql('drop function make_play_partitions(timestamptz, int)');
    this.addSql(`delete from row_count where table_name = 'play'`);
  }

  /** A partition for each month, by the clock of UTC. The key begins with what lists of plays are found and ordered
   * by, so that it is their index, too. */
  private createPlays(): void {
    this.addSql(`
      create table play (
        id uuid not null,
        user_id uuid not null,
        song_id uuid not null,
        played_at timestamptz(3) not null,
        primary key (user_id, played_at, id),
        constraint play_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade,
        constraint play_song_id_foreign foreign key (song_id) references song (id) on update no action on delete cascade
      ) partition by range (played_at)`);
    this.addSql('create index play_song_order on play (song_id, played_at)');
    // Catches what no month was made for, so that no play is ever refused.
    this.addSql('create table play_default partition of play default');
    // A unique index of play would have to hold its time: what was sent before is remembered here, for some days.
    this.addSql(`
      create table play_client (
        user_id uuid not null,
        client_id text collate "C" not null,
        play_id uuid not null,
        played_at timestamptz(3) not null,
        primary key (user_id, client_id),
        constraint play_client_client_id_check check (char_length(client_id) >= 1 and char_length(client_id) <= 100),
        constraint play_client_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create index play_client_played_index on play_client (played_at)');
  }

  /** Months are attached once they are filled with what the default partition holds of them: attaching, unlike
   * creating in place, lets others go on writing plays. Songs and accounts are locked first, as by those who
   * delete them. */
  private createPartitions(): void {
    this.addSql(`
      create function make_play_partitions(since timestamptz, months_ahead int) returns setof text
      language plpgsql as $$
      declare
        month timestamp;
        begins timestamptz;
        ends timestamptz;
        partition text;
      begin
        for ahead in 0..months_ahead loop
          month := date_trunc('month', since at time zone 'UTC') + make_interval(months => ahead);
          begins := month at time zone 'UTC';
          ends := (month + interval '1 month') at time zone 'UTC';
          partition := to_char(month, '"play_"YYYY"_"MM');
          continue when to_regclass(partition) is not null;
          lock table account, song in share row exclusive mode;
          -- Another process may have made it meanwhile.
          continue when to_regclass(partition) is not null;
          execute format('create table %I (like play including all)', partition);
          lock table play_default in access exclusive mode;
          execute format(
            'with moved as (delete from play_default where played_at >= %L and played_at < %L returning *)
             insert into %I select * from moved', begins, ends, partition);
          execute format('alter table play attach partition %I for values from (%L) to (%L)', partition, begins, ends);
          return next partition;
        end loop;
      end $$`);
    this.addSql('select make_play_partitions(now(), 3)');
  }

  /** One row for each play that its song does not count yet. Rows come and go all the time: vacuum looks after
   * them often. */
  private createCounting(): void {
    this.addSql(`
      create table play_delta (song_id uuid not null)
      with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0)`);
    this.addSql(`insert into row_count (table_name, rows) values ('play', 0)`);
  }

  private createLikes(): void {
    this.addSql(`
      create table song_like (
        user_id uuid not null,
        song_id uuid not null,
        created_at timestamptz(3) not null default now(),
        primary key (user_id, song_id),
        constraint song_like_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade,
        constraint song_like_song_id_foreign foreign key (song_id) references song (id) on update no action on delete cascade
      )`);
    this.addSql('create index song_like_user_order on song_like (user_id, created_at, song_id)');
    this.addSql('create index song_like_song_index on song_like (song_id)');
  }

  private createPlaylists(): void {
    this.addSql(`
      create table playlist (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        owner_id uuid not null,
        name text collate "und-x-icu" not null,
        description text null,
        public boolean not null default false,
        primary key (id),
        constraint playlist_name_check check (char_length(name) >= 1 and char_length(name) <= 200),
        constraint playlist_description_check check (char_length(description) >= 1 and char_length(description) <= 2000),
        constraint playlist_owner_id_foreign foreign key (owner_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create index playlist_owner_created_order on playlist (owner_id, created_at, id)');
    this.addSql(`
      create table playlist_item (
        id uuid not null,
        playlist_id uuid not null,
        song_id uuid not null,
        position text collate "C" not null,
        added_at timestamptz(3) not null default now(),
        primary key (id),
        constraint playlist_item_position_check check (char_length(position) >= 1 and char_length(position) <= 100),
        constraint playlist_item_playlist_id_foreign foreign key (playlist_id) references playlist (id) on update no action on delete cascade,
        constraint playlist_item_song_id_foreign foreign key (song_id) references song (id) on update no action on delete cascade
      )`);
    this.addSql('create unique index playlist_item_order on playlist_item (playlist_id, position)');
    this.addSql('create index playlist_item_song_index on playlist_item (song_id)');
  }
}
