import { Migration } from '@mikro-orm/migrations';

/** Artists and genres kept of a day, week or month that is over. */
const namesKept = 1000;

const tables = [
  {
    open: 'daily_artist_plays',
    closed: 'period_artist_plays',
    column: 'artist_id',
    type: 'uuid',
    value: 'song.artist_id',
  },
  {
    open: 'daily_genre_plays',
    closed: 'period_genre_plays',
    column: 'genre',
    type: 'text',
    value: `coalesce(song.genre, '')`,
  },
] as const;

/** The plays of artists and genres by day, week and month, in the order in which reports tell them. The tables by day hold what is
 * not added to these yet, as that of songs does. */
export class Migration20261208470000_period_plays extends Migration {
  override up(): void {
    // Nobody tallies meanwhile.
    this.addSql(`select pg_advisory_xact_lock(hashtextextended('library: new plays', 0))`);
    for (const { open, closed, column, type, value } of tables) {
      this.addSql(`
        create table ${closed} (
          step text not null,
          first date not null,
          ${column} ${type} not null,
          plays int not null,
          primary key (step, first, ${column})
        )`);
      this.addSql(`
        insert into ${closed} (step, first, ${column}, plays)
        select step, first, ${column}, plays from (
          select step, first, ${column}, sum(plays) as plays,
            row_number() over (partition by step, first order by sum(plays) desc, ${column}) as place
          from (
            select 'day' as step, day as first, ${column}, plays from ${open}
            union all
            select step, date_trunc(step, day)::date, ${column}, plays from ${open} cross join unnest('{week,month}'::text[]) step
          ) days group by step, first, ${column}
        ) ranked where place <= ${namesKept}`);
      this.addSql(`create index ${closed}_order on ${closed} (step, first, plays desc, ${column})`);
      this.addSql(`drop table ${open}`);
      // The column that each tally changes is in no index, and has room beside it.
      this.addSql(`
        create table ${open} (
          day date not null,
          ${column} ${type} not null,
          plays int not null,
          primary key (day, ${column})
        ) with (fillfactor = 70)`);
      this.addSql(`
        insert into ${open} (day, ${column}, plays)
        select day, ${value}, sum(plays) from daily_song_plays join song on song.id = song_id group by 1, 2`);
    }
  }

  override down(): void {
    for (const { open, closed, column } of tables) {
      this.addSql(`delete from ${open}`);
      this.addSql(`
        insert into ${open} (day, ${column}, plays)
        select first, ${column}, plays from ${closed} where step = 'day'`);
      this.addSql(`drop table ${closed}`);
    }
  }
}
