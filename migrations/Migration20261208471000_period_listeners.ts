import { Migration } from '@mikro-orm/migrations';

/** Quarter hours by which days begin earlier and later than in UTC, anywhere. */
const [earliest, latest] = [56, 48];
/** Moments at which a week or a month may begin. */
const beginnings = earliest + latest + 1;
/** As the tallies of listeners know it. */
const [daysKept, quartersKnown] = [31, 120];
const quartersOfMonth = 31 * 96;

/** The listeners of weeks and months, each counted once, and sums of users who came back. */
export class Migration20261208471000_period_listeners extends Migration {
  override up(): void {
    // Nobody tallies meanwhile; plays are recorded.
    this.addSql(`select pg_advisory_xact_lock(hashtextextended('library: new plays', 0))`);
    this.addSql(listeningPeriods);
    this.addSql(`
      create table period_listeners (
        step text not null,
        first int not null,
        bucket int not null,
        users int[] not null,
        primary key (step, first, bucket)
      ) with (fillfactor = 70)`);
    this.addSql(`
      create table earlier_listener (
        user_id uuid not null primary key,
        quarter int not null
      ) with (fillfactor = 80)`);
    this.addSql(fillPast);
    this.addSql(`
      insert into earlier_listener (user_id, quarter)
      select user_id, max(quarter_hour(played_at)) from play, lateral (
        select date_trunc('day', now() - interval '${daysKept} days', 'UTC') - interval '${quartersKnown * 15} minutes' as kept
      ) known
      where played_at < kept and played_at >= kept - interval '${(quartersOfMonth + beginnings) * 15} minutes'
      group by user_id`);
    this.addSql(`
      create table daily_returned_users (
        day int not null,
        age smallint not null,
        users int not null,
        primary key (day, age)
      ) with (fillfactor = 70)`);
    this.addSql(`
      insert into daily_returned_users (day, age, users)
      select quarter / 96, age, sum(users) from returned_users group by 1, 2`);
  }

  override down(): void {
    this.addSql('drop table daily_returned_users, earlier_listener, period_listeners');
    this.addSql('drop function listening_periods(int)');
  }
}

/** The weeks and months that a quarter hour is part of in some time zone, by their first quarter hour in UTC, and the part of each in
 * which it is counted: its own near the end, and before that one for all. */
const listeningPeriods = `
  create function listening_periods(quarter int) returns table (step text, first int, bucket int)
  language sql immutable as $$
    select step, first, greatest(quarter, until - ${earliest + 1}) from (
      select 'week' as step, begun - 672 * back as first, begun - 672 * back + 672 as until, begun, back
      from (select (quarter + ${earliest} - 384) / 672 * 672 + 384 as begun) latest cross join generate_series(0, 1) back
      union all
      select 'month', extract(epoch from month)::int / 900, extract(epoch from month + interval '1 month')::int / 900,
        extract(epoch from begun)::int / 900, back
      from (
        select date_trunc('month', timestamp '1970-01-01' + (quarter + ${earliest}) * interval '15 minutes') as begun
      ) latest cross join generate_series(0, 1) back cross join lateral (select begun - back * interval '1 month' as month) of_it
    ) periods where back = 0 or quarter < begun + ${latest}
  $$`;

/** Each month, with the weeks that begin in it, from the single plays around it. */
const fillPast = `
  do $do$
  declare
    month timestamp := (select date_trunc('month', min(day)) from daily_stats);
  begin
    while month <= now() at time zone 'UTC' loop
      insert into period_listeners (step, first, bucket, users)
      with heard as (
        select distinct user_id, quarter_hour(played_at) as quarter from play
        where played_at >= (month - interval '${earliest * 15} minutes') at time zone 'UTC'
          and played_at < (month + interval '1 month 7 days ${latest * 15} minutes') at time zone 'UTC' and not exists (
            select from new_play where new_play.play_id = play.id and waits_for in ('all', 'statistics')
          )
      ), gaps as (
        select quarter, lag(quarter) over (partition by user_id order by quarter) as earlier from heard
      ), begun as (
        select step, first, bucket, greatest(coalesce(earlier, 0) + 1, first - ${earliest}) - first as since,
          least(gaps.quarter, first + ${latest}) - first as until
        from gaps cross join lateral listening_periods(gaps.quarter)
        -- Most did so in the same week and month before, in any time zone: they are left out at once.
        where coalesce(earlier, 0) < ${latest} + greatest(
            (gaps.quarter + ${earliest} - 384) / 672 * 672 + 384, extract(epoch from month)::int / 900
          ) and first >= extract(epoch from month) / 900 and first < extract(epoch from month + interval '1 month') / 900
          and coalesce(earlier, 0) < least(gaps.quarter, first + ${latest})
      ), changes as (
        select step, first, bucket, place, sum(change) as change from (
          select step, first, bucket, since + ${earliest + 1} as place, 1 as change from begun
          union all
          select step, first, bucket, until + ${earliest + 2}, -1 from begun
        ) changed group by step, first, bucket, place
      )
      select step, first, bucket, array_agg(users order by place) from (
        select step, first, bucket, place,
          sum(coalesce(change, 0)) over (partition by step, first, bucket order by place)::int as users
        from (select distinct step, first, bucket from changes) parts
        cross join generate_series(1, ${beginnings}) place left join changes using (step, first, bucket, place)
      ) sums group by step, first, bucket;
      month := month + interval '1 month';
    end loop;
  end $do$`;
