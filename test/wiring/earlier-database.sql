SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA graphile_worker;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';
CREATE TYPE graphile_worker.job_spec AS (
	identifier text,
	payload json,
	queue_name text,
	run_at timestamp with time zone,
	max_attempts smallint,
	job_key text,
	priority smallint,
	flags text[]
);
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE graphile_worker._private_jobs (
    id bigint NOT NULL,
    job_queue_id integer,
    task_id integer NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL,
    last_error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    key text,
    locked_at timestamp with time zone,
    locked_by text,
    revision integer DEFAULT 0 NOT NULL,
    flags jsonb,
    is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL,
    CONSTRAINT jobs_key_check CHECK (((length(key) > 0) AND (length(key) <= 512))),
    CONSTRAINT jobs_max_attempts_check CHECK ((max_attempts >= 1))
);
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then
    -- Ensure all the tasks exist (insert only missing identifiers so identity is not consumed)
    insert into "graphile_worker"._private_tasks as tasks (identifier)
    select add_job.identifier
    where not exists (
      select 1
      from "graphile_worker"._private_tasks as existing
      where existing.identifier = add_job.identifier
    )
    on conflict do nothing;
    -- Ensure all the queues exist
    if add_job.queue_name is not null then
      insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
      select add_job.queue_name
      where not exists (
        select 1
        from "graphile_worker"._private_job_queues as existing
        where existing.queue_name = add_job.queue_name
      )
      on conflict do nothing;
    end if;
    -- Insert job, but if one already exists then do nothing, even if the
    -- existing job has already started (and thus represents an out-of-date
    -- world state). This is dangerous because it means that whatever state
    -- change triggered this add_job may not be acted upon (since it happened
    -- after the existing job started executing, but no further job is being
    -- scheduled), but it is useful in very rare circumstances for
    -- de-duplication. If in doubt, DO NOT USE THIS.
    insert into "graphile_worker"._private_jobs as jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker"._private_tasks as tasks
      left join "graphile_worker"._private_job_queues as job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)
      -- Bump the updated_at so that there's something to return
      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    if v_job.revision = 0 then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
    end if;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
begin
  -- Ensure all the tasks exist (insert only missing identifiers so identity is not consumed)
  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  where not exists (
    select 1
    from "graphile_worker"._private_tasks as existing
    where existing.identifier = spec.identifier
  )
  on conflict do nothing;
  -- Ensure all the queues exist
  insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  and not exists (
    select 1
    from "graphile_worker"._private_job_queues as existing
    where existing.queue_name = spec.queue_name
  )
  on conflict do nothing;
  -- Ensure any locked jobs have their key cleared - in the case of locked
  -- existing job create a new job instead as it must have already started
  -- executing (i.e. it's world state is out of date, and the fact add_job
  -- has been called again implies there's new information that needs to be
  -- acted upon).
  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;
  -- WARNING: this count is not 100% accurate; 'on conflict' clause will cause it to be an overestimate
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || array_length(specs, 1)::text || '}');
  -- TODO: is there a risk that a conflict could occur depending on the
  -- isolation level?
  return query insert into "graphile_worker"._private_jobs as jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker"._private_tasks as tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker"._private_job_queues as job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,
    -- always reset error/retry state
    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$;
CREATE FUNCTION graphile_worker.complete_jobs(job_ids bigint[]) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  delete from "graphile_worker"._private_jobs as jobs
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < now() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION graphile_worker.force_unlock_workers(worker_ids text[]) RETURNS void
    LANGUAGE sql
    AS $$
update "graphile_worker"._private_jobs as jobs
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
update "graphile_worker"._private_job_queues as job_queues
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
$$;
CREATE FUNCTION graphile_worker.permanently_fail_jobs(job_ids bigint[], error_message text DEFAULT NULL::text) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      last_error = coalesce(error_message, 'Manually marked as failed'),
      attempts = max_attempts,
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION graphile_worker.remove_job(job_key text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql STRICT
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  -- Delete job if not locked
  delete from "graphile_worker"._private_jobs as jobs
    where key = job_key
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
  returning * into v_job;
  if not (v_job is null) then
    perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":-1}');
    return v_job;
  end if;
  -- Otherwise prevent job from retrying, and clear the key
  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  where key = job_key
  returning * into v_job;
  return v_job;
end;
$$;
CREATE FUNCTION graphile_worker.reschedule_jobs(job_ids bigint[], run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, priority integer DEFAULT NULL::integer, attempts integer DEFAULT NULL::integer, max_attempts integer DEFAULT NULL::integer) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority::smallint, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts::smallint, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts::smallint, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION public.albums_with_words(query tsquery, only_popular boolean, most integer) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
      begin
        if only_popular then 
        return query select search.id from album_search search where search.words @@ query and search.popular limit most; else 
        return query select search.id from album_search search where search.words @@ query and true limit most; end if;
      end $$;
CREATE FUNCTION public.artists_with_words(query tsquery, only_popular boolean, most integer) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
      begin
        if only_popular then 
        return query select search.id from artist_search search where search.words @@ query and search.popular limit most; else 
        return query select search.id from artist_search search where search.words @@ query and true limit most; end if;
      end $$;
CREATE FUNCTION public.count_by_day() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      declare
        change record;
        taken bigint;
      begin
        for change in
          select (created_at at time zone 'UTC')::date as on_day, count(*) as rows from inserted group by on_day
        loop
          with free as (
            select ctid from daily_row_count where table_name = tg_table_name and day = change.on_day
            limit 16 for update skip locked
          ), gone as (
            delete from daily_row_count where ctid in (select ctid from free) returning rows
          )
          select coalesce(sum(rows), 0) into taken from gone;
          insert into daily_row_count (table_name, day, rows)
          values (tg_table_name, change.on_day, change.rows + taken);
        end loop;
        return null;
      end $$;
CREATE FUNCTION public.count_bytes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      declare
        change bigint := 0;
        taken bigint;
      begin
        if tg_op = 'TRUNCATE' then
          delete from stored_bytes where table_name = tg_table_name;
          return null;
        end if;
        if tg_op <> 'DELETE' then
          select coalesce(sum(size), 0) into change from inserted;
        end if;
        if tg_op <> 'INSERT' then
          select change - coalesce(sum(size), 0) into change from deleted;
        end if;
        if change = 0 then
          return null;
        end if;
        with free as (
          select ctid from stored_bytes where table_name = tg_table_name limit 16 for update skip locked
        ), gone as (
          delete from stored_bytes where ctid in (select ctid from free) returning bytes
        )
        select coalesce(sum(bytes), 0) into taken from gone;
        insert into stored_bytes (table_name, bytes) values (tg_table_name, change + taken);
        return null;
      end $$;
CREATE FUNCTION public.count_rows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      declare
        change bigint;
        taken bigint;
      begin
        if tg_op = 'TRUNCATE' then
          delete from row_count where table_name = tg_table_name;
          return null;
        elsif tg_op = 'INSERT' then
          select count(*) into change from inserted;
        else
          select -count(*) into change from deleted;
        end if;
        if change = 0 then
          return null;
        end if;
        with free as (
          select ctid from row_count where table_name = tg_table_name limit 16 for update skip locked
        ), gone as (
          delete from row_count where ctid in (select ctid from free) returning rows
        )
        select coalesce(sum(rows), 0) into taken from gone;
        insert into row_count (table_name, rows) values (tg_table_name, change + taken);
        return null;
      end $$;
CREATE FUNCTION public.index_albums(ids uuid[]) RETURNS void
    LANGUAGE sql
    AS $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (select album.id, title, concat_ws(' ', title, artist.name) as text
      from album join artist on artist.id = album.artist_id where album.id = any(ids)) named
        ), written as (
          insert into album_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$;
CREATE FUNCTION public.index_albums_of_artist() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
          perform index_albums(array(select id from album where artist_id = new.id));
          return null;
        end $$;
CREATE FUNCTION public.index_artists(ids uuid[]) RETURNS void
    LANGUAGE sql
    AS $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (select id, name as title, name as text from artist where artist.id = any(ids)) named
        ), written as (
          insert into artist_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$;
CREATE FUNCTION public.index_inserted_albums() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_albums(array(select id from inserted));
        return null;
      end $$;
CREATE FUNCTION public.index_inserted_artists() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_artists(array(select id from inserted));
        return null;
      end $$;
CREATE FUNCTION public.index_inserted_playlists() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_playlists(array(select id from inserted));
        return null;
      end $$;
CREATE FUNCTION public.index_inserted_songs() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_songs(array(select id from inserted));
        return null;
      end $$;
CREATE FUNCTION public.index_playlists(ids uuid[]) RETURNS void
    LANGUAGE sql
    AS $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (select id, name as title, concat_ws(' ', name, description) as text from playlist where playlist.id = any(ids)) named
        ), written as (
          insert into playlist_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$;
CREATE FUNCTION public.index_songs(ids uuid[]) RETURNS void
    LANGUAGE sql
    AS $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (select song.id, song.title, concat_ws(' ', song.title, artist.name, album.title) as text
      from song join artist on artist.id = song.artist_id left join album on album.id = song.album_id where song.id = any(ids)) named
        ), written as (
          insert into song_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$;
CREATE FUNCTION public.index_songs_of_album() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
          perform index_songs(array(select id from song where album_id = new.id));
          return null;
        end $$;
CREATE FUNCTION public.index_songs_of_artist() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
          perform index_songs(array(select id from song where artist_id = new.id));
          return null;
        end $$;
CREATE FUNCTION public.index_updated_album() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_albums(array[new.id]);
        return null;
      end $$;
CREATE FUNCTION public.index_updated_artist() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_artists(array[new.id]);
        return null;
      end $$;
CREATE FUNCTION public.index_updated_playlist() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_playlists(array[new.id]);
        return null;
      end $$;
CREATE FUNCTION public.index_updated_song() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        perform index_songs(array[new.id]);
        return null;
      end $$;
CREATE FUNCTION public.log2_add(one double precision, other double precision) RETURNS double precision
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
      begin
        return greatest(one, other) + ln(1 + power(2, greatest(-abs(one - other), -1000))) / ln(2::double precision);
      end $$;
CREATE FUNCTION public.make_play_partitions(since timestamp with time zone, months_ahead integer) RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
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
      end $$;
CREATE FUNCTION public.note_words(words text[]) RETURNS void
    LANGUAGE sql
    AS $$
        insert into unlearned_word (word)
        select distinct word from unnest(words) word
        where char_length(word) >= 4 and char_length(word) <= 40
          and not exists (select from search_word known where known.remainder = word and known.word = word)
      $$;
CREATE FUNCTION public.playlists_with_words(query tsquery, viewer uuid, most integer) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
      begin
        
        return query select search.id from playlist_search search where search.words @@ query and exists (
                select from playlist where playlist.id = search.id and (playlist.public or playlist.owner_id = viewer)) limit most;
      end $$;
CREATE FUNCTION public.queue_plays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        insert into uncounted_play (play_id, user_id, song_id, played_at)
        select id, user_id, song_id, played_at from inserted;
        return null;
      end $$;
CREATE FUNCTION public.search_text(given text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
        select btrim(left(regexp_replace(regexp_replace(regexp_replace(
          lower(unaccent(
            normalize(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), NFKC)
          ) collate "und-x-icu"),
          '[''’‘ʼ`´]', '', 'g'),
          '([\u0e01-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g'),
          '([[:punct:]]|[[:space:]]|[[:cntrl:]])+' collate "und-x-icu", ' ', 'g'), 300))
      $$;
CREATE FUNCTION public.search_words(title text, given text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
        select array_remove(string_to_array(search_text(given), ' ') || replace(search_text(title), ' ', ''), '')
      $$;
CREATE FUNCTION public.songs_with_words(query tsquery, only_popular boolean, most integer) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan TO 'off'
    AS $$
      begin
        if only_popular then 
        return query select search.id from song_search search where search.words @@ query and search.popular limit most; else 
        return query select search.id from song_search search where search.words @@ query and true limit most; end if;
      end $$;
CREATE FUNCTION public.wait_for_tally() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin
        insert into untallied_play (user_id, song_id, played_at) select user_id, song_id, played_at from inserted;
        return null;
      end $$;
CREATE AGGREGATE public.log2_sum(double precision) (
    SFUNC = public.log2_add,
    STYPE = double precision,
    COMBINEFUNC = public.log2_add,
    PARALLEL = safe
);
CREATE TABLE graphile_worker._private_job_queues (
    id integer NOT NULL,
    queue_name text NOT NULL,
    locked_at timestamp with time zone,
    locked_by text,
    is_available boolean GENERATED ALWAYS AS ((locked_at IS NULL)) STORED NOT NULL,
    CONSTRAINT job_queues_queue_name_check CHECK ((length(queue_name) <= 128))
);
CREATE TABLE graphile_worker._private_known_crontabs (
    identifier text NOT NULL,
    known_since timestamp with time zone NOT NULL,
    last_execution timestamp with time zone
);
CREATE TABLE graphile_worker._private_tasks (
    id integer NOT NULL,
    identifier text NOT NULL,
    CONSTRAINT tasks_identifier_check CHECK ((length(identifier) <= 128))
);
ALTER TABLE graphile_worker._private_job_queues ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.job_queues_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW graphile_worker.jobs AS
 SELECT jobs.id,
    job_queues.queue_name,
    tasks.identifier AS task_identifier,
    jobs.priority,
    jobs.run_at,
    jobs.attempts,
    jobs.max_attempts,
    jobs.last_error,
    jobs.created_at,
    jobs.updated_at,
    jobs.key,
    jobs.locked_at,
    jobs.locked_by,
    jobs.revision,
    jobs.flags
   FROM ((graphile_worker._private_jobs jobs
     JOIN graphile_worker._private_tasks tasks ON ((tasks.id = jobs.task_id)))
     LEFT JOIN graphile_worker._private_job_queues job_queues ON ((job_queues.id = jobs.job_queue_id)));
ALTER TABLE graphile_worker._private_jobs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.jobs_id_seq1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE graphile_worker.migrations (
    id integer NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    breaking boolean DEFAULT false NOT NULL
);
ALTER TABLE graphile_worker._private_tasks ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.tasks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    full_name text NOT NULL COLLATE pg_catalog."und-x-icu",
    email text NOT NULL COLLATE pg_catalog."und-x-icu",
    email_verified_at timestamp(3) with time zone,
    password_hash text NOT NULL,
    role text DEFAULT 'USER'::text NOT NULL,
    role_changed_at timestamp(3) with time zone,
    CONSTRAINT account_email_check CHECK (((char_length(email) >= 3) AND (char_length(email) <= 254))),
    CONSTRAINT account_full_name_check CHECK (((char_length(full_name) >= 1) AND (char_length(full_name) <= 200))),
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['USER'::text, 'ADMIN'::text])))
);
CREATE TABLE public.account_presence (
    user_id uuid NOT NULL,
    online boolean DEFAULT false NOT NULL,
    last_seen_at timestamp(3) with time zone,
    song_id uuid,
    playing_until timestamp(3) with time zone
);
CREATE TABLE public.album (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    title text NOT NULL COLLATE pg_catalog."und-x-icu",
    artist_id uuid NOT NULL,
    release_year smallint NOT NULL,
    image_key text,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT album_release_year_check CHECK (((release_year >= 1860) AND (release_year <= 2200))),
    CONSTRAINT album_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);
CREATE TABLE public.album_search (
    id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL,
    plays bigint DEFAULT 0 NOT NULL,
    popular boolean DEFAULT false NOT NULL
);
CREATE TABLE public.artist (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    name text NOT NULL COLLATE pg_catalog."und-x-icu",
    image_key text,
    CONSTRAINT artist_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE TABLE public.artist_search (
    id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL,
    plays bigint DEFAULT 0 NOT NULL,
    popular boolean DEFAULT false NOT NULL
);
CREATE TABLE public.audio_file (
    key text NOT NULL,
    mime_type text NOT NULL,
    size integer NOT NULL,
    bitrate integer,
    sample_rate integer,
    codec text,
    stored_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audio_file_bitrate_check CHECK ((bitrate > 0)),
    CONSTRAINT audio_file_key_check CHECK ((key ~ '^audio/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+$'::text)),
    CONSTRAINT audio_file_sample_rate_check CHECK ((sample_rate > 0)),
    CONSTRAINT audio_file_size_check CHECK ((size > 0))
);
CREATE UNLOGGED TABLE public.connected_user (
    user_id uuid NOT NULL,
    process_id uuid NOT NULL
);
CREATE TABLE public.conversation (
    user_id uuid NOT NULL,
    other_id uuid NOT NULL,
    last_message_at timestamp(3) with time zone NOT NULL,
    message_count integer NOT NULL,
    unread_count integer NOT NULL,
    other_read_at timestamp(3) with time zone,
    CONSTRAINT conversation_counts_check CHECK (((unread_count >= 0) AND (unread_count <= message_count))),
    CONSTRAINT conversation_other_check CHECK ((other_id <> user_id))
);
CREATE TABLE public.daily_listener (
    day date NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.daily_row_count (
    table_name text NOT NULL,
    day date NOT NULL,
    rows bigint NOT NULL
);
CREATE TABLE public.daily_song_plays (
    day date NOT NULL,
    song_id uuid NOT NULL,
    plays integer NOT NULL
)
WITH (fillfactor='80');
CREATE TABLE public.daily_song_rank (
    day date NOT NULL,
    rank integer NOT NULL,
    song_id uuid NOT NULL,
    plays integer NOT NULL
);
CREATE TABLE public.daily_stats (
    day date NOT NULL,
    plays integer NOT NULL,
    active_listeners integer NOT NULL
);
CREATE TABLE public.database_identity (
    id uuid DEFAULT gen_random_uuid() NOT NULL
);
CREATE TABLE public.discovery_state (
    only_row boolean DEFAULT true NOT NULL,
    half_life_days double precision DEFAULT 3 NOT NULL,
    plays_since bigint DEFAULT 0 NOT NULL,
    likes_then bigint DEFAULT 0 NOT NULL,
    listens_then bigint DEFAULT 0 NOT NULL,
    neighbours_made_at timestamp(3) with time zone,
    CONSTRAINT discovery_state_half_life_check CHECK ((half_life_days > (0)::double precision)),
    CONSTRAINT discovery_state_only_row_check CHECK (only_row)
);
CREATE TABLE public.email_token (
    hash text NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT email_token_purpose_check CHECK ((purpose = ANY (ARRAY['VERIFY'::text, 'RESET'::text])))
);
CREATE TABLE public.image (
    key text NOT NULL,
    size integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    blurhash text,
    stored_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT image_key_check CHECK ((key ~ '^images/[0-9a-f]{2}/[0-9a-f]{64}\.webp$'::text)),
    CONSTRAINT image_size_check CHECK (((size > 0) AND (width > 0) AND (height > 0)))
);
CREATE TABLE public.mailbox (
    user_id uuid NOT NULL,
    last_message_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.message (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    sender_id uuid NOT NULL,
    receiver_id uuid NOT NULL,
    content text NOT NULL COLLATE pg_catalog."und-x-icu",
    client_id text,
    read_at timestamp(3) with time zone,
    CONSTRAINT message_client_check CHECK (((char_length(client_id) >= 1) AND (char_length(client_id) <= 100))),
    CONSTRAINT message_content_check CHECK (((char_length(content) >= 1) AND (char_length(content) <= 10000))),
    CONSTRAINT message_receiver_check CHECK ((receiver_id <> sender_id))
);
CREATE TABLE public.migration (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    executed_at timestamp(6) with time zone DEFAULT CURRENT_TIMESTAMP(6) NOT NULL
);
CREATE SEQUENCE public.migration_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.migration_id_seq OWNED BY public.migration.id;
CREATE TABLE public.play (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
)
PARTITION BY RANGE (played_at);
CREATE TABLE public.play_2026_11 (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.play_2026_12 (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.play_2027_01 (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.play_2027_02 (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.play_client (
    user_id uuid NOT NULL,
    client_id text NOT NULL COLLATE pg_catalog."C",
    play_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT play_client_client_id_check CHECK (((char_length(client_id) >= 1) AND (char_length(client_id) <= 100)))
);
CREATE TABLE public.play_default (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.play_delta (
    song_id uuid NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='2000', autovacuum_vacuum_cost_delay='0');
CREATE TABLE public.playlist (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    owner_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."und-x-icu",
    description text,
    public boolean DEFAULT false NOT NULL,
    CONSTRAINT playlist_description_check CHECK (((char_length(description) >= 1) AND (char_length(description) <= 2000))),
    CONSTRAINT playlist_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE TABLE public.playlist_item (
    id uuid NOT NULL,
    playlist_id uuid NOT NULL,
    song_id uuid NOT NULL,
    "position" text NOT NULL COLLATE pg_catalog."C",
    added_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT playlist_item_position_check CHECK (((char_length("position") >= 1) AND (char_length("position") <= 100)))
);
CREATE TABLE public.playlist_search (
    id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);
CREATE TABLE public.profile_picture (
    user_id uuid NOT NULL,
    image_key text NOT NULL
);
CREATE UNLOGGED TABLE public.rate_limit (
    key character varying(255) NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);
CREATE TABLE public.refresh_token (
    hash text NOT NULL,
    session_id uuid NOT NULL,
    used_at timestamp(3) with time zone
);
CREATE TABLE public.row_count (
    table_name text NOT NULL,
    rows bigint NOT NULL
);
CREATE TABLE public.search_word (
    remainder text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C"
);
CREATE UNLOGGED TABLE public.server_process (
    id uuid NOT NULL,
    heartbeat_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.session (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    user_id uuid NOT NULL,
    user_agent text,
    ip_address text,
    last_used_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT session_user_agent_check CHECK ((char_length(user_agent) <= 500))
);
CREATE TABLE public.session_revocation (
    session_id uuid NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.song (
    id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    title text NOT NULL COLLATE pg_catalog."und-x-icu",
    artist_id uuid NOT NULL,
    album_id uuid,
    disc_number smallint DEFAULT 1 NOT NULL,
    track_number smallint,
    genre text COLLATE pg_catalog."und-x-icu",
    duration integer NOT NULL,
    audio_key text NOT NULL,
    image_key text,
    play_count integer DEFAULT 0 NOT NULL,
    featured_position integer,
    updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT song_disc_number_check CHECK ((disc_number > 0)),
    CONSTRAINT song_duration_check CHECK ((duration > 0)),
    CONSTRAINT song_genre_check CHECK (((char_length(genre) >= 1) AND (char_length(genre) <= 100))),
    CONSTRAINT song_play_count_check CHECK ((play_count >= 0)),
    CONSTRAINT song_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT song_track_number_check CHECK ((track_number > 0))
);
CREATE TABLE public.song_like (
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.song_listener (
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    plays integer NOT NULL,
    last_played_at timestamp(3) with time zone NOT NULL,
    trend double precision,
    CONSTRAINT song_listener_plays_check CHECK ((plays > 0))
)
WITH (fillfactor='80');
CREATE TABLE public.song_neighbours (
    song_id uuid NOT NULL,
    neighbours uuid[] NOT NULL,
    scores real[] NOT NULL,
    CONSTRAINT song_neighbours_scores_check CHECK ((cardinality(neighbours) = cardinality(scores)))
);
CREATE TABLE public.song_search (
    id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL,
    popular boolean DEFAULT false NOT NULL
);
CREATE TABLE public.song_trend (
    song_id uuid NOT NULL,
    score double precision NOT NULL
);
CREATE TABLE public.stored_bytes (
    table_name text NOT NULL,
    bytes bigint NOT NULL
);
CREATE TABLE public.uncounted_play (
    play_id uuid NOT NULL,
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='2000', autovacuum_vacuum_cost_delay='0');
CREATE TABLE public.unlearned_word (
    word text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.untallied_play (
    user_id uuid NOT NULL,
    song_id uuid NOT NULL,
    played_at timestamp(3) with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='2000', autovacuum_vacuum_cost_delay='0');
ALTER TABLE ONLY public.play ATTACH PARTITION public.play_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');
ALTER TABLE ONLY public.play ATTACH PARTITION public.play_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
ALTER TABLE ONLY public.play ATTACH PARTITION public.play_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');
ALTER TABLE ONLY public.play ATTACH PARTITION public.play_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');
ALTER TABLE ONLY public.play ATTACH PARTITION public.play_default DEFAULT;
ALTER TABLE ONLY public.migration ALTER COLUMN id SET DEFAULT nextval('public.migration_id_seq'::regclass);
INSERT INTO graphile_worker._private_known_crontabs VALUES
	('accounts:clean_up', '2026-11-25 22:45:01.737+00', NULL),
	('media:clean_up', '2026-11-25 22:45:01.737+00', NULL),
	('library:make_partitions', '2026-11-25 22:45:01.737+00', NULL),
	('library:forget_clients', '2026-11-25 22:45:01.737+00', NULL),
	('discovery:make_neighbours', '2026-11-25 22:45:01.737+00', NULL),
	('search:rank', '2026-11-25 22:45:01.737+00', NULL),
	('stats:tally_plays', '2026-11-25 22:45:01.737+00', NULL),
	('stats:close_days', '2026-11-25 22:45:01.737+00', NULL);
INSERT INTO graphile_worker._private_tasks OVERRIDING SYSTEM VALUE VALUES
	(1, 'media:clean_up'),
	(2, 'accounts:send_verification'),
	(3, 'accounts:send_reset'),
	(4, 'accounts:clean_up'),
	(5, 'media:release'),
	(6, 'library:make_partitions'),
	(7, 'library:forget_clients'),
	(8, 'discovery:make_neighbours'),
	(9, 'search:rank'),
	(10, 'stats:tally_plays'),
	(11, 'stats:close_days');
INSERT INTO graphile_worker.migrations VALUES
	(1, '2026-11-25 22:44:23.571724+00', true),
	(2, '2026-11-25 22:44:23.641754+00', false),
	(3, '2026-11-25 22:44:23.653036+00', true),
	(4, '2026-11-25 22:44:23.66735+00', false),
	(5, '2026-11-25 22:44:23.67613+00', false),
	(6, '2026-11-25 22:44:23.684843+00', false),
	(7, '2026-11-25 22:44:23.689135+00', false),
	(8, '2026-11-25 22:44:23.692882+00', false),
	(9, '2026-11-25 22:44:23.697689+00', false),
	(10, '2026-11-25 22:44:23.700733+00', false),
	(11, '2026-11-25 22:44:23.702468+00', true),
	(12, '2026-11-25 22:44:23.920139+00', false),
	(13, '2026-11-25 22:44:23.922992+00', true),
	(14, '2026-11-25 22:44:23.925686+00', true),
	(15, '2026-11-25 22:44:23.93297+00', false),
	(16, '2026-11-25 22:44:23.934838+00', true),
	(17, '2026-11-25 22:44:23.938404+00', false),
	(18, '2026-11-25 22:44:23.941634+00', false),
	(19, '2026-11-25 22:44:23.944892+00', true),
	(20, '2026-11-25 22:44:23.946041+00', false);
INSERT INTO public.account VALUES
	('01a214e2-3d92-7230-b4a5-2f1dbe1123d3', '2026-11-25 22:45:00.948+00', 'Administrator', 'admin@example.com', '2026-11-25 22:44:59.954+00', '$2b$12$st.UHbKV92e.BS8PX0Te.eAKu70Zx7w7pPVKGHURcQSqOec7DQH1m', 'ADMIN', NULL),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '2026-11-25 22:45:04.197+00', 'Ada Lovelace', 'u0@example.com', NULL, '$2b$12$x.XPzS3oyPBix.f9yzzPCefRpc5P5C5dGxQbtZv/.BK1ACKuAvWg2', 'USER', NULL),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '2026-11-25 22:45:05.418+00', '王小明', 'u1@example.com', NULL, '$2b$12$p/Wd7mDyQNLVzeb1JqrXhOkfalrGmBeSqnI6gZVTQ5AlA1hfZ67hG', 'USER', NULL),
	('01a214e2-5273-721d-820b-ce1018054c1c', '2026-11-25 22:45:06.291+00', 'Bruce Li', 'u2@example.com', NULL, '$2b$12$GkxrhZMcclexZ8PnOBHPZewZCROqb/b4MWEzcwA4dpyWkGfBvk0ny', 'USER', NULL),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '2026-11-25 22:45:07.08+00', 'Zoë Ångström', 'u3@example.com', NULL, '$2b$12$FWqf6qhUunVRG0JnWtYkpeHxIjyP1NdLutdo9mQXVymBofMa5l6Ou', 'USER', NULL);
INSERT INTO public.album VALUES
	('01a214e1-cfa5-72d0-a52f-e89c662be4ad', '2026-11-25 22:44:32.808+00', 'Midnight at Number Nine', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', 1962, 'images/54/5411bbde796041bec99e00480c2e7473d7903967f1b1dd9eaba133ea0bb75faf.webp', '2026-11-25 22:44:32.808+00'),
	('01a214e1-e420-77cf-8d6d-1304decca231', '2026-11-25 22:44:38.048+00', 'Praia de Papel', '01a214e1-e41d-700c-b081-c81a74aa0d97', 1971, 'images/43/43d45f4c74e86021afab857bd8e4e761509d0403e049969940c7170a9f308607.webp', '2026-11-25 22:44:38.048+00'),
	('01a214e1-f006-74aa-a209-8b029dd95754', '2026-11-25 22:44:41.094+00', 'Continue Screen', '01a214e1-f005-7125-8ef1-913a790d66f0', 1987, 'images/48/48d7f447974aca9c94631874038a4c657cb181ccaf21b43b09b03f4466af673e.webp', '2026-11-25 22:44:41.094+00'),
	('01a214e1-fc59-733a-b286-624112a9b1c4', '2026-11-25 22:44:44.249+00', 'Letters to a Lighthouse', '01a214e1-fc54-75b7-b79d-ed95335368f8', 2009, 'images/ae/ae8a850fc6d7a3b7b4700140211f96f0f2d4476ba3cbc4d029fb2f6d1fccb58f.webp', '2026-11-25 22:44:44.249+00'),
	('01a214e2-0b72-704a-addc-946d2880a46d', '2026-11-25 22:44:48.114+00', 'The Winter Piano', '01a214e1-fc54-75b7-b79d-ed95335368f8', 2018, 'images/9d/9d144bacf8f91d43fca9bf964d3435a86b79d4c3213898492e590ad17e5e98a6.webp', '2026-11-25 22:44:48.114+00'),
	('01a214e2-1738-7244-9b6a-6e9bbd6b8208', '2026-11-25 22:44:51.128+00', 'Slow Weather', '01a214e2-1737-7532-bd8d-c066651c4b8e', 2021, 'images/1f/1f1f38a10b130d8f3994300d9091b33886a9fa73be12b990618340c16aeb71ce.webp', '2026-11-25 22:44:51.128+00'),
	('01a214e2-5e9a-718b-b1fb-789bdb3aed51', '2026-11-25 22:45:09.402+00', 'Weezer', '01a214e2-5e8c-746b-b68d-a161c9f15048', 1997, NULL, '2026-11-25 22:45:09.401+00'),
	('01a214e2-5efe-776d-b680-0fe667ebddbd', '2026-11-25 22:45:09.502+00', 'weezer', '01a214e2-5e8c-746b-b68d-a161c9f15048', 1997, NULL, '2026-11-25 22:45:09.502+00'),
	('01a214e2-5f52-736f-85ed-75dab2a35dae', '2026-11-25 22:45:09.587+00', 'Homework', '01a214e2-5a2f-730c-8fec-6ddcf2ca96a1', 1997, NULL, '2026-11-25 22:45:09.586+00'),
	('01a214e2-5f9f-756c-9848-b8bcf6e60f2c', '2026-11-25 22:45:09.663+00', 'Homework', '01a214e2-5b14-73b9-ad46-8ca567446621', 1997, NULL, '2026-11-25 22:45:09.663+00'),
	('01a214e2-5fec-712f-9c74-1dea13811cc1', '2026-11-25 22:45:09.74+00', 'Blueprint', '01a214e2-5bd9-7090-9616-119d0a9dc110', 1997, NULL, '2026-11-25 22:45:09.74+00'),
	('01a214e2-602f-73e2-9000-320e01fed7d8', '2026-11-25 22:45:09.807+00', 'Blueprint', '01a214e2-5c49-7059-bb56-b9331bb414c8', 1997, NULL, '2026-11-25 22:45:09.807+00');
INSERT INTO public.album_search VALUES
	('01a214e1-cfa5-72d0-a52f-e89c662be4ad', 'midnight at number nine', '''at'' ''five'' ''midnight'' ''midnightatnumbernine'' ''nine'' ''number'' ''quill'' ''street'' ''the''', 0, false),
	('01a214e1-e420-77cf-8d6d-1304decca231', 'praia de papel', '''de'' ''ines'' ''marvao'' ''papel'' ''praia'' ''praiadepapel''', 0, false),
	('01a214e1-f006-74aa-a209-8b029dd95754', 'continue screen', '''cartridge'' ''continue'' ''continuescreen'' ''screen'' ''vela''', 0, false),
	('01a214e1-fc59-733a-b286-624112a9b1c4', 'letters to a lighthouse', '''a'' ''letters'' ''letterstoalighthouse'' ''lighthouse'' ''maren'' ''oskell'' ''to''', 0, false),
	('01a214e2-0b72-704a-addc-946d2880a46d', 'the winter piano', '''maren'' ''oskell'' ''piano'' ''the'' ''thewinterpiano'' ''winter''', 0, false),
	('01a214e2-1738-7244-9b6a-6e9bbd6b8208', 'slow weather', '''ferry'' ''glasswing'' ''slow'' ''slowweather'' ''weather''', 0, false),
	('01a214e2-5e9a-718b-b1fb-789bdb3aed51', 'weezer', '''weezer''', 0, false),
	('01a214e2-5efe-776d-b680-0fe667ebddbd', 'weezer', '''weezer''', 0, false),
	('01a214e2-5f52-736f-85ed-75dab2a35dae', 'homework', '''daft'' ''homework'' ''punk''', 0, false),
	('01a214e2-5f9f-756c-9848-b8bcf6e60f2c', 'homework', '''daft'' ''homework'' ''punk''', 0, false),
	('01a214e2-5fec-712f-9c74-1dea13811cc1', 'blueprint', '''blueprint'' ''jay'' ''z''', 0, false),
	('01a214e2-602f-73e2-9000-320e01fed7d8', 'blueprint', '''blueprint'' ''jay'' ''z''', 0, false);
INSERT INTO public.artist VALUES
	('01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '2026-11-25 22:44:32.739+00', 'The Quill Street Five', 'images/94/948e3c950c3e425c7c08f6cfd1bae1b60053d3d1e8ba26ac8b5416b888ea2e85.webp'),
	('01a214e1-e41d-700c-b081-c81a74aa0d97', '2026-11-25 22:44:38.045+00', 'Inês Marvão', 'images/43/430bf8adda95773a9aa7ef078fc8bef111c947ec16cc11caae122e83db95d2d1.webp'),
	('01a214e1-f005-7125-8ef1-913a790d66f0', '2026-11-25 22:44:41.093+00', 'Vela Cartridge', 'images/b1/b1c4f7364dc1080818c3fcc5ded946ee7fd278ed3437343ed6113ebf88f51275.webp'),
	('01a214e1-fc54-75b7-b79d-ed95335368f8', '2026-11-25 22:44:44.244+00', 'Maren Oskell', 'images/c4/c4bf5c35808174e0a1ad374b301ee38808676c1042a8852a578a15e701aad9e5.webp'),
	('01a214e2-1737-7532-bd8d-c066651c4b8e', '2026-11-25 22:44:51.127+00', 'Glasswing Ferry', 'images/a8/a8e351a821c97b31b4aab9a1c542afe6aad5fc97395672bd969ace758df05882.webp'),
	('01a214e2-5a2f-730c-8fec-6ddcf2ca96a1', '2026-11-25 22:45:08.271+00', 'Daft Punk', NULL),
	('01a214e2-5b14-73b9-ad46-8ca567446621', '2026-11-25 22:45:08.5+00', 'Daft  Punk', NULL),
	('01a214e2-5bd9-7090-9616-119d0a9dc110', '2026-11-25 22:45:08.697+00', 'Jay-Z', NULL),
	('01a214e2-5c49-7059-bb56-b9331bb414c8', '2026-11-25 22:45:08.809+00', 'Jay‐Z', NULL),
	('01a214e2-5cb0-7018-8f29-989141cc0fa8', '2026-11-25 22:45:08.912+00', 'Ａbba', NULL),
	('01a214e2-5d2e-70f6-ad4f-3551858e6055', '2026-11-25 22:45:09.039+00', 'Abba', NULL),
	('01a214e2-5daf-715e-8f19-5236f73bec7d', '2026-11-25 22:45:09.167+00', 'ad​ele', NULL),
	('01a214e2-5e52-77fc-a9c3-c4ed4a34ccc1', '2026-11-25 22:45:09.33+00', 'Adele', NULL),
	('01a214e2-5e8c-746b-b68d-a161c9f15048', '2026-11-25 22:45:09.388+00', 'Weezer', NULL);
INSERT INTO public.artist_search VALUES
	('01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', 'the quill street five', '''five'' ''quill'' ''street'' ''the'' ''thequillstreetfive''', 0, false),
	('01a214e1-e41d-700c-b081-c81a74aa0d97', 'ines marvao', '''ines'' ''inesmarvao'' ''marvao''', 0, false),
	('01a214e1-f005-7125-8ef1-913a790d66f0', 'vela cartridge', '''cartridge'' ''vela'' ''velacartridge''', 0, false),
	('01a214e1-fc54-75b7-b79d-ed95335368f8', 'maren oskell', '''maren'' ''marenoskell'' ''oskell''', 0, false),
	('01a214e2-1737-7532-bd8d-c066651c4b8e', 'glasswing ferry', '''ferry'' ''glasswing'' ''glasswingferry''', 0, false),
	('01a214e2-5a2f-730c-8fec-6ddcf2ca96a1', 'daft punk', '''daft'' ''daftpunk'' ''punk''', 0, false),
	('01a214e2-5b14-73b9-ad46-8ca567446621', 'daft punk', '''daft'' ''daftpunk'' ''punk''', 0, false),
	('01a214e2-5bd9-7090-9616-119d0a9dc110', 'jay z', '''jay'' ''jayz'' ''z''', 0, false),
	('01a214e2-5c49-7059-bb56-b9331bb414c8', 'jay z', '''jay'' ''jayz'' ''z''', 0, false),
	('01a214e2-5cb0-7018-8f29-989141cc0fa8', 'abba', '''abba''', 0, false),
	('01a214e2-5d2e-70f6-ad4f-3551858e6055', 'abba', '''abba''', 0, false),
	('01a214e2-5daf-715e-8f19-5236f73bec7d', 'ad​ele', '''ad​ele''', 0, false),
	('01a214e2-5e52-77fc-a9c3-c4ed4a34ccc1', 'adele', '''adele''', 0, false),
	('01a214e2-5e8c-746b-b68d-a161c9f15048', 'weezer', '''weezer''', 0, false);
INSERT INTO public.audio_file VALUES
	('audio/5a/5a88c91084a0845beea1cacb7fceeca3aa434d5f4a728ad5fa6b18b736ed16f0.mp3', 'audio/mpeg', 189918, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:32.996+00'),
	('audio/08/08b920a2e0583a95a953bdc0ea2d73ef434114c050977e3cc5ea977ad46f71d1.mp3', 'audio/mpeg', 234102, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:33.939+00'),
	('audio/14/14731b96b5fa7d6494d908b53e2d588b74fd4e5320d01a388e413c3e8eff541d.mp3', 'audio/mpeg', 189918, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:34.643+00'),
	('audio/4d/4d7700c818dee3ab868ad6af8ee954a75313d690f7aec63cec78dce0672dce60.mp3', 'audio/mpeg', 198000, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:36.43+00'),
	('audio/0a/0a17ef9cdb6d454ffffc1c1b708193087999d126313191a66e8b37214ed54069.mp3', 'audio/mpeg', 198010, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:37.326+00'),
	('audio/16/162507af18f9c64ab76e6f3a68f6aa762bcefc78f5c0b3568302b2a3e9b2bace.mp3', 'audio/mpeg', 188400, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:38.053+00'),
	('audio/03/03251e725138a53f55e85a8c622f1e821b40dc8bc77b92da37ad1b7a6e8e2fcd.mp3', 'audio/mpeg', 176492, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:38.991+00'),
	('audio/3a/3ad8e82b005e56456612b8eb6cb9b8d3d8ff105efb35986c412a4fc8df2cfab6.mp3', 'audio/mpeg', 188414, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:39.627+00'),
	('audio/2c/2c40ac565fc4fb90f7c7bae993003714d8e56f4d19eaa8a114648ec4b4b9cac6.mp3', 'audio/mpeg', 208370, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:40.232+00'),
	('audio/4e/4e381e56876bbb57c0e0ae46c556977a51794827bf480dc97fc6c9dec00b8d2f.mp3', 'audio/mpeg', 199993, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:41.105+00'),
	('audio/3c/3cc327bc2aa687904e894550fadb44d9c4afe976ad2720f73ca4351b6a22cded.mp3', 'audio/mpeg', 199985, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:41.957+00'),
	('audio/8e/8e49b9efc289b106511e200808eec40358213c7c35adf037717e71b665bcd48c.mp3', 'audio/mpeg', 212105, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:42.286+00'),
	('audio/fc/fc3e298188dc9ad940a7f4cfea7b5c1a2f0e564237f7349b112a6e0a4bce5945.mp3', 'audio/mpeg', 208045, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:42.737+00'),
	('audio/c5/c5f57bb67fccefeaf74dd193cd10bd1f730229632bdfe5ed768761c143e2688a.mp3', 'audio/mpeg', 216131, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:43.346+00'),
	('audio/5a/5a5a81e49638ae24ccfbce36e4bdf4b21e25919fb8ebc82512c8e13c9efade94.mp3', 'audio/mpeg', 202638, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:44.286+00'),
	('audio/74/74a6ba7bb2bf8818fc5bb58af55265cc90288f32a0984d6613efcd3bf9b5e2a9.mp3', 'audio/mpeg', 182466, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:45.014+00'),
	('audio/01/0192a4869ce1f7fbc8d03e97011fffdea14eaf48a26a24184813bc7273cd9df5.mp3', 'audio/mpeg', 182466, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:45.651+00'),
	('audio/6e/6eced8527f44886c0d44f0f4b6e2fe958be6b7100e864570d9784369f25c6d11.mp3', 'audio/mpeg', 210510, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:46.474+00'),
	('audio/08/08f28023b5f44ac127032fad4df880c4283d5e014f35bc2b2ace6746a643915a.mp3', 'audio/mpeg', 239583, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:48.121+00'),
	('audio/8f/8f290eb23635962817c48e8c7d46155da5792231f7b1b19fecb66f3f82818451.mp3', 'audio/mpeg', 195609, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:48.973+00'),
	('audio/84/84aae3e1b1ab80b0d40d033b13451c20213682b416a64d64aad0de21e08bb585.mp3', 'audio/mpeg', 211541, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:50.541+00'),
	('audio/f3/f38b43ccb86fae3599af9706e26cb8580bbd67be05c974df930bc21eb040b912.mp3', 'audio/mpeg', 245918, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:51.147+00'),
	('audio/d7/d705b6477b512ecc9211173d1dae75536ca43a6b7cdc82b76362c20016c3d71b.mp3', 'audio/mpeg', 205790, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:51.745+00'),
	('audio/05/05a9d5e0613d988a280accaa99537e12697d979e4b285939e647777270ae0e71.mp3', 'audio/mpeg', 205800, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:52.31+00'),
	('audio/91/91908a536ed055fe580bb0cc92f715bdcdb2d992be95e76fb40d85d2425f74b3.mp3', 'audio/mpeg', 229786, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:52.785+00'),
	('audio/0f/0faa309af304da625a57fcdfb8a7c68e1052f727cfdcbcb1f3d6df022a7e2ecc.mp3', 'audio/mpeg', 186736, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:53.014+00'),
	('audio/71/7150aa61a77d86ce5033b50475b84b72e186be76813933153dd04aea6c05691c.mp3', 'audio/mpeg', 185287, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:53.259+00'),
	('audio/ec/ec1bc9dca57755c0f1ccf3cd19eff25e12f1e8ba2a2634fbcb82d6294099d86b.mp3', 'audio/mpeg', 200434, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:53.408+00'),
	('audio/69/69b2c009edd1886d0292dda5a4e56d90dea20937c258631e5cb78f72be7f942f.mp3', 'audio/mpeg', 199280, 64000, 24000, 'MPEG 2 Layer 3', '2026-11-25 22:44:53.647+00');
INSERT INTO public.conversation VALUES
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-5273-721d-820b-ce1018054c1c', '2026-11-25 22:45:07.796+00', 1, 0, NULL),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '2026-11-25 22:45:07.796+00', 1, 1, NULL),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-5588-74b3-9e40-c4591e2276ea', '2026-11-25 22:45:08.02+00', 1, 0, NULL),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-5273-721d-820b-ce1018054c1c', '2026-11-25 22:45:08.02+00', 1, 1, NULL),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-5588-74b3-9e40-c4591e2276ea', '2026-11-25 22:45:08.183+00', 1, 1, NULL),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '2026-11-25 22:45:08.183+00', 1, 0, NULL),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '2026-11-25 22:45:07.658+00', 1, 0, '2026-11-25 22:45:09.935+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '2026-11-25 22:45:07.658+00', 1, 0, NULL);
INSERT INTO public.daily_row_count VALUES
	('account', '2026-11-25', 5),
	('message', '2026-11-25', 4);
INSERT INTO public.database_identity VALUES
	('d928a5af-984d-405e-a19b-9fe6dc6cd528');
INSERT INTO public.discovery_state VALUES
	(true, 3, 32, 0, 0, NULL);
INSERT INTO public.email_token VALUES
	('69e8610ba1164c9e239c6edf68e11556d13e2d3df4027815c05ae1e01730ce49', '01a214e2-4a45-732b-92a4-0f162ed80fb9', 'VERIFY', '2026-11-26 22:45:04.328+00'),
	('d5bf1d6d44ecbe62db2df09d065e75e299f9f088de05d1217ed2562cc2e08330', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'VERIFY', '2026-11-26 22:45:05.492+00'),
	('3a81be1f6c7c25388e2d840b96d8b7958eb317ab66da73292550d75dcc0e759c', '01a214e2-5273-721d-820b-ce1018054c1c', 'VERIFY', '2026-11-26 22:45:06.342+00'),
	('29a4045b274f0643cff678cc2449bc24142732b6abbb428ec3c52508747a2f1c', '01a214e2-5588-74b3-9e40-c4591e2276ea', 'VERIFY', '2026-11-26 22:45:07.14+00');
INSERT INTO public.image VALUES
	('images/54/5411bbde796041bec99e00480c2e7473d7903967f1b1dd9eaba133ea0bb75faf.webp', 21738, 800, 800, 'ULJa}+^OXVNe}jWG5sxV].n4ic,-OsWA,-yB', '2026-11-25 22:44:37.324+00'),
	('images/43/43d45f4c74e86021afab857bd8e4e761509d0403e049969940c7170a9f308607.webp', 8640, 800, 800, 'U~N8d3oJbvof}=oJj]oLIpbHaLafNebHe.ay', '2026-11-25 22:44:40.166+00'),
	('images/48/48d7f447974aca9c94631874038a4c657cb181ccaf21b43b09b03f4466af673e.webp', 81052, 800, 800, 'U67TY7xH0fI@~As.0zNa,ko0ESWV#9WVS~sp', '2026-11-25 22:44:43.345+00'),
	('images/ae/ae8a850fc6d7a3b7b4700140211f96f0f2d4476ba3cbc4d029fb2f6d1fccb58f.webp', 15844, 800, 800, 'U79kQ.-W9]0h-mE3t6s;009u-n}=Xp%1WnNG', '2026-11-25 22:44:46.441+00'),
	('images/9d/9d144bacf8f91d43fca9bf964d3435a86b79d4c3213898492e590ad17e5e98a6.webp', 27600, 800, 800, 'U8L},3_3K7?w.9WqbcozF3kCDhMx.9jajYj[', '2026-11-25 22:44:50.51+00'),
	('images/1f/1f1f38a10b130d8f3994300d9091b33886a9fa73be12b990618340c16aeb71ce.webp', 15384, 800, 800, 'U-Lz{fofg3t7~VoLkVofWCjtbHbHtRfkaejZ', '2026-11-25 22:44:52.784+00'),
	('images/51/51c993c599bdcabac994191acbb1a0040cb1da05b2f84c72429e231ffbff9915.webp', 24518, 800, 800, 'UHPFcC-o?^-:-oj[ofj[?^of0LS4-:j[W;fk', '2026-11-25 22:44:53.012+00'),
	('images/a9/a99afcf9639e7d9344818cc4eaf982f99a07a0be156329ca6f4ac9857b8a275e.webp', 23538, 800, 800, 'UkK_8ew{OqTb~Vr@S}TIO[bHjtbHu3S}r?r?', '2026-11-25 22:44:53.258+00'),
	('images/a4/a423cb414ecc38541236d37137dbf36f546f0bcfdea3b70af30301ae4f9b56da.webp', 10398, 800, 800, 'UQG$-@S59_$%}tWXI@s.0zn%#-S20-oK-QR,', '2026-11-25 22:44:53.406+00'),
	('images/52/52595a29e0730240d63bad940f7fe42eea2d4f434edcf0b914ea23ed9772c544.webp', 17000, 800, 800, 'U9Lfs^Ga57tl}l~BIAn4=|I:WCvzoI#kRPKO', '2026-11-25 22:44:53.646+00'),
	('images/94/948e3c950c3e425c7c08f6cfd1bae1b60053d3d1e8ba26ac8b5416b888ea2e85.webp', 20732, 800, 800, 'UZMGLmv~?a={_LOYt7S2^%s,RpoMtRxGt7WV', '2026-11-25 22:44:54.338+00'),
	('images/43/430bf8adda95773a9aa7ef078fc8bef111c947ec16cc11caae122e83db95d2d1.webp', 23234, 800, 800, 'UME;V]xu4KO=47S#:+wc,+o0EMS1P+W.Z%of', '2026-11-25 22:44:54.602+00'),
	('images/b1/b1c4f7364dc1080818c3fcc5ded946ee7fd278ed3437343ed6113ebf88f51275.webp', 22524, 800, 800, 'UrL:1Ws:},t6KgW.wNoM{zo1OUjr%LbHnOn%', '2026-11-25 22:44:55.074+00'),
	('images/c4/c4bf5c35808174e0a1ad374b301ee38808676c1042a8852a578a15e701aad9e5.webp', 18274, 800, 800, 'UPHC4fxay?krCSSN+@s.^PoLE1R*t,bHa0oK', '2026-11-25 22:44:55.233+00'),
	('images/a8/a8e351a821c97b31b4aab9a1c542afe6aad5fc97395672bd969ace758df05882.webp', 17102, 800, 800, 'URMjp,,@%h-V~qOrOsS#TeRQ$f%2%g%2%2M{', '2026-11-25 22:44:55.672+00');
INSERT INTO public.mailbox VALUES
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '2026-11-25 22:45:07.796+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '2026-11-25 22:45:08.02+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '2026-11-25 22:45:08.183+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '2026-11-25 22:45:08.183+00');
INSERT INTO public.message VALUES
	('01a214e2-5857-7409-b557-2c0d0385d4c2', '2026-11-25 22:45:07.796+00', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-5273-721d-820b-ce1018054c1c', 'Hello 1', 'k1', NULL),
	('01a214e2-5934-739d-8802-4ff3f5c45389', '2026-11-25 22:45:08.02+00', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-5588-74b3-9e40-c4591e2276ea', 'Hello 2', 'k2', NULL),
	('01a214e2-59d9-77e4-bb97-bc0868b414e1', '2026-11-25 22:45:08.183+00', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-4a45-732b-92a4-0f162ed80fb9', 'Hello 3', 'k3', NULL),
	('01a214e2-57ca-7681-b393-b5808432d653', '2026-11-25 22:45:07.658+00', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'Hello 0', 'k0', '2026-11-25 22:45:09.935+00');
INSERT INTO public.migration VALUES
	(1, 'Migration20261122120000_catalog', '2026-11-25 22:44:24.135294+00'),
	(2, 'Migration20261122180000_accounts', '2026-11-25 22:44:24.135294+00'),
	(3, 'Migration20261122200000_media', '2026-11-25 22:44:24.135294+00'),
	(4, 'Migration20261123120000_profiles', '2026-11-25 22:44:24.135294+00'),
	(5, 'Migration20261124120000_messages', '2026-11-25 22:44:24.135294+00'),
	(6, 'Migration20261124130000_presence', '2026-11-25 22:44:24.135294+00'),
	(7, 'Migration20261125120000_library', '2026-11-25 22:44:24.135294+00'),
	(8, 'Migration20261126120000_discovery', '2026-11-25 22:44:24.135294+00'),
	(9, 'Migration20261127120000_search', '2026-11-25 22:44:24.135294+00'),
	(10, 'Migration20261128120000_stats', '2026-11-25 22:44:24.135294+00');
INSERT INTO public.play_2026_11 VALUES
	('01a214e2-55ef-7609-a345-8a742116fbe9', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-2112-7122-bb2b-6cdbed003cc5', '2026-11-25 22:45:07.185+00'),
	('01a214e2-5616-7567-bd0c-7b68bec5a4d1', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-1e98-7239-b069-75ef7b7a29eb', '2026-11-25 22:45:07.223+00'),
	('01a214e2-564b-76bc-a37d-108d5ed79da3', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', '2026-11-25 22:45:07.279+00'),
	('01a214e2-5667-71a6-b605-a614234a434b', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-0ee3-7331-8ffb-644b3f0958e4', '2026-11-25 22:45:07.307+00'),
	('01a214e2-56a3-7734-8adc-00d73346abc7', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-01d7-748d-adc2-efad62e8c736', '2026-11-25 22:45:07.364+00'),
	('01a214e2-56bf-73b0-a514-db4090a3266e', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:45:07.395+00'),
	('01a214e2-5700-70a5-bd4a-001e022c3863', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:45:07.46+00'),
	('01a214e2-5710-762a-9bc9-993934fca701', '01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:45:07.473+00'),
	('01a214e2-57db-7756-9926-8f67066b1da2', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-1bd8-748e-ac95-3e24fe563654', '2026-11-25 22:45:07.676+00'),
	('01a214e2-57e1-70eb-ae61-0819f73054de', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-150b-729f-b467-ec0ffa519630', '2026-11-25 22:45:07.682+00'),
	('01a214e2-57ef-77ee-bb31-230ecb365837', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-0513-7034-ac71-1de70b887235', '2026-11-25 22:45:07.696+00'),
	('01a214e2-57f7-778b-bd04-92dd1c0fa8e2', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-fc88-7243-adbd-47da12cbef8f', '2026-11-25 22:45:07.704+00'),
	('01a214e2-5805-743d-84af-160ade2c7140', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-f4b0-7577-9c92-46f21cbd91e5', '2026-11-25 22:45:07.718+00'),
	('01a214e2-580a-75a7-82af-ecdd81d4661c', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-ecb7-70bc-877d-52706197ec23', '2026-11-25 22:45:07.723+00'),
	('01a214e2-581f-734f-a4e4-dd9dff9eebd1', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-e428-7272-9eb6-3865cd92fa00', '2026-11-25 22:45:07.744+00'),
	('01a214e2-582a-763a-b64b-e8f9c13c1bc5', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-d7ce-7696-9b07-49af6ff50ff7', '2026-11-25 22:45:07.755+00'),
	('01a214e2-5865-72aa-9eee-ca3614dcc339', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', '2026-11-25 22:45:07.814+00'),
	('01a214e2-5870-7457-a1d4-51e3e77281d7', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-ff62-7441-885b-96b08f407cd1', '2026-11-25 22:45:07.825+00'),
	('01a214e2-5887-74ad-ba50-959f53682217', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f672-7381-b14d-6d6ce3e5704f', '2026-11-25 22:45:07.851+00'),
	('01a214e2-58a1-74ee-b11f-09cc98243f72', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f01f-7158-9409-a507995ed2d9', '2026-11-25 22:45:07.874+00'),
	('01a214e2-58b9-769f-a99e-a3919301ae8f', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-e7d9-742b-bbe0-53031643b999', '2026-11-25 22:45:07.898+00'),
	('01a214e2-58c0-73a4-94e4-6f651a2f2363', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-de15-7522-9528-0ba1bfa391b5', '2026-11-25 22:45:07.906+00'),
	('01a214e2-58d4-74e5-9b76-d630935ca513', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-d099-7687-93c1-c1595c1fe839', '2026-11-25 22:45:07.926+00'),
	('01a214e2-58de-7444-ae75-2d012cd29c82', '01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', '2026-11-25 22:45:07.935+00'),
	('01a214e2-5944-7329-b903-54289d87f929', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:45:08.037+00'),
	('01a214e2-594f-74da-bcbd-ac41ddf06da3', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:45:08.048+00'),
	('01a214e2-5965-72e1-be76-91880386bbdd', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:45:08.07+00'),
	('01a214e2-596b-7374-9743-706690b8937b', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-e151-7611-bfe0-57c295e0e6e9', '2026-11-25 22:45:08.077+00'),
	('01a214e2-5985-71b4-8816-6138b0e7218d', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-d418-71b0-aa4a-03e7c6c8d49d', '2026-11-25 22:45:08.102+00'),
	('01a214e2-598e-741d-aac7-f481ed8ba760', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', '2026-11-25 22:45:08.111+00'),
	('01a214e2-599e-707b-a074-e2818af4881a', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1db3-7148-8519-098f710df4dc', '2026-11-25 22:45:08.127+00'),
	('01a214e2-59a7-73b2-a152-d9ee04cb41e3', '01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1753-7505-a89c-25b7586c9870', '2026-11-25 22:45:08.136+00');
INSERT INTO public.play_client VALUES
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-0', '01a214e2-55ef-7609-a345-8a742116fbe9', '2026-11-25 22:45:07.185+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-1', '01a214e2-5616-7567-bd0c-7b68bec5a4d1', '2026-11-25 22:45:07.223+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-2', '01a214e2-564b-76bc-a37d-108d5ed79da3', '2026-11-25 22:45:07.279+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-3', '01a214e2-5667-71a6-b605-a614234a434b', '2026-11-25 22:45:07.307+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-4', '01a214e2-56a3-7734-8adc-00d73346abc7', '2026-11-25 22:45:07.364+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-5', '01a214e2-56bf-73b0-a514-db4090a3266e', '2026-11-25 22:45:07.395+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-6', '01a214e2-5700-70a5-bd4a-001e022c3863', '2026-11-25 22:45:07.46+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', 'c0-7', '01a214e2-5710-762a-9bc9-993934fca701', '2026-11-25 22:45:07.473+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-0', '01a214e2-57db-7756-9926-8f67066b1da2', '2026-11-25 22:45:07.676+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-1', '01a214e2-57e1-70eb-ae61-0819f73054de', '2026-11-25 22:45:07.682+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-2', '01a214e2-57ef-77ee-bb31-230ecb365837', '2026-11-25 22:45:07.696+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-3', '01a214e2-57f7-778b-bd04-92dd1c0fa8e2', '2026-11-25 22:45:07.704+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-4', '01a214e2-5805-743d-84af-160ade2c7140', '2026-11-25 22:45:07.718+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-5', '01a214e2-580a-75a7-82af-ecdd81d4661c', '2026-11-25 22:45:07.723+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-6', '01a214e2-581f-734f-a4e4-dd9dff9eebd1', '2026-11-25 22:45:07.744+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'c1-7', '01a214e2-582a-763a-b64b-e8f9c13c1bc5', '2026-11-25 22:45:07.755+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-0', '01a214e2-5865-72aa-9eee-ca3614dcc339', '2026-11-25 22:45:07.814+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-1', '01a214e2-5870-7457-a1d4-51e3e77281d7', '2026-11-25 22:45:07.825+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-2', '01a214e2-5887-74ad-ba50-959f53682217', '2026-11-25 22:45:07.851+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-3', '01a214e2-58a1-74ee-b11f-09cc98243f72', '2026-11-25 22:45:07.874+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-4', '01a214e2-58b9-769f-a99e-a3919301ae8f', '2026-11-25 22:45:07.898+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-5', '01a214e2-58c0-73a4-94e4-6f651a2f2363', '2026-11-25 22:45:07.906+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-6', '01a214e2-58d4-74e5-9b76-d630935ca513', '2026-11-25 22:45:07.926+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', 'c2-7', '01a214e2-58de-7444-ae75-2d012cd29c82', '2026-11-25 22:45:07.935+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-0', '01a214e2-5944-7329-b903-54289d87f929', '2026-11-25 22:45:08.037+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-1', '01a214e2-594f-74da-bcbd-ac41ddf06da3', '2026-11-25 22:45:08.048+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-2', '01a214e2-5965-72e1-be76-91880386bbdd', '2026-11-25 22:45:08.07+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-3', '01a214e2-596b-7374-9743-706690b8937b', '2026-11-25 22:45:08.077+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-4', '01a214e2-5985-71b4-8816-6138b0e7218d', '2026-11-25 22:45:08.102+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-5', '01a214e2-598e-741d-aac7-f481ed8ba760', '2026-11-25 22:45:08.111+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-6', '01a214e2-599e-707b-a074-e2818af4881a', '2026-11-25 22:45:08.127+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', 'c3-7', '01a214e2-59a7-73b2-a152-d9ee04cb41e3', '2026-11-25 22:45:08.136+00');
INSERT INTO public.playlist VALUES
	('01a214e2-5776-7337-9386-68cd236faec3', '2026-11-25 22:45:07.574+00', '2026-11-25 22:45:07.574+00', '01a214e2-4a45-732b-92a4-0f162ed80fb9', 'Mix of 0', NULL, true),
	('01a214e2-583b-709a-b15a-9fb20a13d2f0', '2026-11-25 22:45:07.771+00', '2026-11-25 22:45:07.771+00', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'Mix of 1', NULL, false),
	('01a214e2-58f3-70aa-8581-900022663f2e', '2026-11-25 22:45:07.955+00', '2026-11-25 22:45:07.955+00', '01a214e2-5273-721d-820b-ce1018054c1c', 'Mix of 2', NULL, true),
	('01a214e2-59c4-74f6-b538-ba565bf911e1', '2026-11-25 22:45:08.164+00', '2026-11-25 22:45:08.164+00', '01a214e2-5588-74b3-9e40-c4591e2276ea', 'Mix of 3', NULL, false);
INSERT INTO public.playlist_item VALUES
	('01a214e2-57a4-77bd-9ecd-62b8668b8473', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-2112-7122-bb2b-6cdbed003cc5', 'a0', '2026-11-25 22:45:07.51+00'),
	('01a214e2-57a4-77bd-9ecd-661021c62df6', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', 'a1', '2026-11-25 22:45:07.51+00'),
	('01a214e2-57a4-77bd-9ecd-6a87694cbfee', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', 'a2', '2026-11-25 22:45:07.51+00'),
	('01a214e2-57a4-77bd-9ecd-6d2c2c6fce0e', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-1e98-7239-b069-75ef7b7a29eb', 'a3', '2026-11-25 22:45:07.51+00'),
	('01a214e2-57a4-77bd-9ecd-71fe28b1b8d2', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-1db3-7148-8519-098f710df4dc', 'a4', '2026-11-25 22:45:07.51+00'),
	('01a214e2-57a4-77bd-9ecd-7554c7c6c5f5', '01a214e2-5776-7337-9386-68cd236faec3', '01a214e2-1bd8-748e-ac95-3e24fe563654', 'a5', '2026-11-25 22:45:07.51+00'),
	('01a214e2-5841-705b-a901-08e078cdadc8', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', 'a0', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5841-705b-a901-0d17294cee77', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', 'a1', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5841-705b-a901-1026cc8d034d', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-1e98-7239-b069-75ef7b7a29eb', 'a2', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5841-705b-a901-15cc4788a5c4', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-1db3-7148-8519-098f710df4dc', 'a3', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5841-705b-a901-192adabda516', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-1bd8-748e-ac95-3e24fe563654', 'a4', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5841-705b-a901-1e56663edf91', '01a214e2-583b-709a-b15a-9fb20a13d2f0', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 'a5', '2026-11-25 22:45:07.768+00'),
	('01a214e2-5908-772c-b4db-11d2473d0674', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', 'a0', '2026-11-25 22:45:07.95+00'),
	('01a214e2-5908-772c-b4db-1580bcfe5ff4', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-1e98-7239-b069-75ef7b7a29eb', 'a1', '2026-11-25 22:45:07.95+00'),
	('01a214e2-5908-772c-b4db-191154cf344e', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-1db3-7148-8519-098f710df4dc', 'a2', '2026-11-25 22:45:07.95+00'),
	('01a214e2-5908-772c-b4db-1c32eea3dc1c', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-1bd8-748e-ac95-3e24fe563654', 'a3', '2026-11-25 22:45:07.95+00'),
	('01a214e2-5908-772c-b4db-238464466bb8', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 'a4', '2026-11-25 22:45:07.95+00'),
	('01a214e2-5908-772c-b4db-26fcff252d80', '01a214e2-58f3-70aa-8581-900022663f2e', '01a214e2-1753-7505-a89c-25b7586c9870', 'a5', '2026-11-25 22:45:07.95+00'),
	('01a214e2-59cb-720b-8d15-6ad43c506849', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-1e98-7239-b069-75ef7b7a29eb', 'a0', '2026-11-25 22:45:08.158+00'),
	('01a214e2-59cb-720b-8d15-6d0031136435', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-1db3-7148-8519-098f710df4dc', 'a1', '2026-11-25 22:45:08.158+00'),
	('01a214e2-59cb-720b-8d15-72646a22e940', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-1bd8-748e-ac95-3e24fe563654', 'a2', '2026-11-25 22:45:08.158+00'),
	('01a214e2-59cb-720b-8d15-742ca4684519', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 'a3', '2026-11-25 22:45:08.158+00'),
	('01a214e2-59cb-720b-8d15-7b88061f802c', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-1753-7505-a89c-25b7586c9870', 'a4', '2026-11-25 22:45:08.158+00'),
	('01a214e2-59cb-720b-8d15-7d842238a3d7', '01a214e2-59c4-74f6-b538-ba565bf911e1', '01a214e2-150b-729f-b467-ec0ffa519630', 'a5', '2026-11-25 22:45:08.158+00');
INSERT INTO public.playlist_search VALUES
	('01a214e2-5776-7337-9386-68cd236faec3', 'mix of 0', '''0'' ''mix'' ''mixof0'' ''of'''),
	('01a214e2-583b-709a-b15a-9fb20a13d2f0', 'mix of 1', '''1'' ''mix'' ''mixof1'' ''of'''),
	('01a214e2-58f3-70aa-8581-900022663f2e', 'mix of 2', '''2'' ''mix'' ''mixof2'' ''of'''),
	('01a214e2-59c4-74f6-b538-ba565bf911e1', 'mix of 3', '''3'' ''mix'' ''mixof3'' ''of''');
INSERT INTO public.rate_limit VALUES
	('field_login:127.0.0.1', 1, 1795646763008),
	('field_register:127.0.0.1', 4, 1795650303452),
	('field_recordPlay:01a214e2-4a45-732b-92a4-0f162ed80fb9', 8, 1795646767169),
	('field_likeSong:01a214e2-4a45-732b-92a4-0f162ed80fb9', 4, 1795646767240),
	('field_createPlaylist:01a214e2-4a45-732b-92a4-0f162ed80fb9', 1, 1795646767503),
	('field_sendMessage:01a214e2-4a45-732b-92a4-0f162ed80fb9', 1, 1795646767647),
	('field_recordPlay:01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 8, 1795646767674),
	('field_likeSong:01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 4, 1795646767686),
	('field_createPlaylist:01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 1, 1795646767766),
	('field_sendMessage:01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 1, 1795646767782),
	('field_recordPlay:01a214e2-5273-721d-820b-ce1018054c1c', 8, 1795646767813),
	('field_likeSong:01a214e2-5273-721d-820b-ce1018054c1c', 4, 1795646767834),
	('field_createPlaylist:01a214e2-5273-721d-820b-ce1018054c1c', 1, 1795646767949),
	('field_sendMessage:01a214e2-5273-721d-820b-ce1018054c1c', 1, 1795646768016),
	('field_recordPlay:01a214e2-5588-74b3-9e40-c4591e2276ea', 8, 1795646768035),
	('field_likeSong:01a214e2-5588-74b3-9e40-c4591e2276ea', 4, 1795646768055),
	('field_createPlaylist:01a214e2-5588-74b3-9e40-c4591e2276ea', 1, 1795646768154),
	('field_sendMessage:01a214e2-5588-74b3-9e40-c4591e2276ea', 1, 1795646768177),
	('field_updateSong:01a214e2-3d92-7230-b4a5-2f1dbe1123d3', 9, 1795646768210),
	('field_createAlbum:01a214e2-3d92-7230-b4a5-2f1dbe1123d3', 6, 1795646769381),
	('field_setFeaturedSongs:01a214e2-3d92-7230-b4a5-2f1dbe1123d3', 1, 1795646769857),
	('field_markConversationRead:01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 1, 1795646769923);
INSERT INTO public.refresh_token VALUES
	('4589af0a926779d43cb4f4f6291602a76800da1b453b3bce57da30f8c6c93f6f', '01a214e2-4740-74a8-9e85-41c79e934afa', NULL),
	('cf66b3ee3f15b145f10600448a499178b2d1f609221aadd88b613db1bd63fd97', '01a214e2-4a53-7199-88c0-2deb8021ebaf', NULL),
	('055527520a63e550193dd33b370086ca34eeac9344744b593260ed00f1d2d5e1', '01a214e2-4f13-7372-902d-1af50ff26f85', NULL),
	('9eb1c4759a75c9d590043094419e95f620bb4f176ba7caa05bf1630db9a58aaf', '01a214e2-5278-7037-9713-a2b39bd6fc8a', NULL),
	('cedb3747ad759e99653e8a1b543d6c555b5baf454c890365273d5253812f0ec3', '01a214e2-5591-761e-b865-c7024c274c9d', NULL);
INSERT INTO public.row_count VALUES
	('song', 29),
	('account', 5),
	('message', 4),
	('play', 32),
	('artist', 14),
	('album', 12);
INSERT INTO public.search_word VALUES
	('aar', 'ajar'),
	('aba', 'alba'),
	('achor', 'anchor'),
	('achorlights', 'anchorlights'),
	('ack', 'back'),
	('afe', 'cafe'),
	('afeasseis', 'cafeasseis'),
	('agoon', 'lagoon'),
	('agoonlevel', 'lagoonlevel'),
	('ain', 'rain'),
	('aindowleftajar', 'awindowleftajar'),
	('ainonthewheelhouse', 'rainonthewheelhouse'),
	('aja', 'ajar'),
	('ajar', 'ajar'),
	('ajr', 'ajar'),
	('ala', 'alba'),
	('ala', 'alta'),
	('alb', 'alba'),
	('alba', 'alba'),
	('alette', 'palette'),
	('aletteswap', 'paletteswap'),
	('alt', 'alta'),
	('alt', 'salt'),
	('alta', 'alta'),
	('altonthewindowpane', 'saltonthewindowpane'),
	('altz', 'waltz'),
	('altzforaborrowedcoat', 'waltzforaborrowedcoat'),
	('ancho', 'anchor'),
	('ancholights', 'anchorlights'),
	('anchor', 'anchor'),
	('anchorights', 'anchorlights'),
	('anchorlghts', 'anchorlights'),
	('anchorlighs', 'anchorlights'),
	('anchorlight', 'anchorlights'),
	('anchorlights', 'anchorlights'),
	('anchorligts', 'anchorlights'),
	('anchorlihts', 'anchorlights'),
	('anchr', 'anchor'),
	('anchrlights', 'anchorlights'),
	('ancor', 'anchor'),
	('ancorlights', 'anchorlights'),
	('ands', 'hands'),
	('anhor', 'anchor'),
	('anhorlights', 'anchorlights'),
	('antern', 'lantern'),
	('apel', 'papel'),
	('aper', 'paper'),
	('apermoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('arbour', 'harbour'),
	('arbourcarousel', 'harbourcarousel'),
	('ardim', 'jardim'),
	('are', 'mare'),
	('arealta', 'marealta'),
	('aren', 'maren'),
	('arenoskell', 'marenoskell'),
	('arking', 'parking'),
	('arousel', 'carousel'),
	('artridge', 'cartridge'),
	('arvao', 'marvao'),
	('ast', 'last'),
	('ata', 'alta'),
	('audade', 'saudade'),
	('audadeemazul', 'saudadeemazul'),
	('aul', 'azul'),
	('awidowleftajar', 'awindowleftajar'),
	('awindoleftajar', 'awindowleftajar'),
	('awindoweftajar', 'awindowleftajar'),
	('awindowlefajar', 'awindowleftajar'),
	('awindowleftaar', 'awindowleftajar'),
	('awindowleftaja', 'awindowleftajar'),
	('awindowleftajar', 'awindowleftajar'),
	('awindowleftajr', 'awindowleftajar'),
	('awindowleftjar', 'awindowleftajar'),
	('awindowletajar', 'awindowleftajar'),
	('awindowlftajar', 'awindowleftajar'),
	('awindwleftajar', 'awindowleftajar'),
	('awinowleftajar', 'awindowleftajar'),
	('awn', 'dawn'),
	('awndowleftajar', 'awindowleftajar'),
	('azl', 'azul'),
	('azu', 'azul'),
	('azul', 'azul'),
	('bac', 'back'),
	('back', 'back'),
	('bak', 'back'),
	('bck', 'back'),
	('borowed', 'borrowed'),
	('borroed', 'borrowed'),
	('borrowd', 'borrowed'),
	('borrowe', 'borrowed'),
	('borrowed', 'borrowed'),
	('borrwed', 'borrowed'),
	('brrowed', 'borrowed'),
	('cae', 'cafe'),
	('caeasseis', 'cafeasseis'),
	('caf', 'cafe'),
	('cafasseis', 'cafeasseis'),
	('cafe', 'cafe'),
	('cafeaseis', 'cafeasseis'),
	('cafeassei', 'cafeasseis'),
	('cafeasseis', 'cafeasseis'),
	('cafeasses', 'cafeasseis'),
	('cafeassis', 'cafeasseis'),
	('cafesseis', 'cafeasseis'),
	('caousel', 'carousel'),
	('carosel', 'carousel'),
	('carouel', 'carousel'),
	('carouse', 'carousel'),
	('carousel', 'carousel'),
	('carousl', 'carousel'),
	('carridge', 'cartridge'),
	('cartidge', 'cartridge'),
	('cartrdge', 'cartridge'),
	('cartride', 'cartridge'),
	('cartridg', 'cartridge'),
	('cartridge', 'cartridge'),
	('cartrige', 'cartridge'),
	('carusel', 'carousel'),
	('cat', 'coat'),
	('catridge', 'cartridge'),
	('cedits', 'credits'),
	('ceditsrollatdawn', 'creditsrollatdawn'),
	('cfe', 'cafe'),
	('cfeasseis', 'cafeasseis'),
	('cld', 'cold'),
	('clod', 'cloud'),
	('clodinventory', 'cloudinventory'),
	('clou', 'cloud'),
	('cloud', 'cloud'),
	('cloudinentory', 'cloudinventory'),
	('cloudinvenory', 'cloudinventory'),
	('cloudinventor', 'cloudinventory'),
	('cloudinventory', 'cloudinventory'),
	('cloudinventoy', 'cloudinventory'),
	('cloudinventry', 'cloudinventory'),
	('cloudinvetory', 'cloudinventory'),
	('cloudinvntory', 'cloudinventory'),
	('cloudiventory', 'cloudinventory'),
	('cloudnventory', 'cloudinventory'),
	('clouinventory', 'cloudinventory'),
	('clud', 'cloud'),
	('cludinventory', 'cloudinventory'),
	('cntinue', 'continue'),
	('cntinuescreen', 'continuescreen'),
	('coa', 'coat'),
	('coat', 'coat'),
	('cod', 'cold'),
	('col', 'cold'),
	('cold', 'cold'),
	('coninue', 'continue'),
	('coninuescreen', 'continuescreen'),
	('contine', 'continue'),
	('continescreen', 'continuescreen'),
	('continu', 'continue'),
	('continue', 'continue'),
	('continuecreen', 'continuescreen'),
	('continuesceen', 'continuescreen'),
	('continuescree', 'continuescreen'),
	('continuescreen', 'continuescreen'),
	('continuescren', 'continuescreen'),
	('continuesreen', 'continuescreen'),
	('continuscreen', 'continuescreen'),
	('contiue', 'continue'),
	('contiuescreen', 'continuescreen'),
	('contnue', 'continue'),
	('contnuescreen', 'continuescreen'),
	('cot', 'coat'),
	('cotinue', 'continue'),
	('cotinuescreen', 'continuescreen'),
	('coud', 'cloud'),
	('coudinventory', 'cloudinventory'),
	('crdits', 'credits'),
	('crditsrollatdawn', 'creditsrollatdawn'),
	('credis', 'credits'),
	('credisrollatdawn', 'creditsrollatdawn'),
	('credit', 'credits'),
	('creditrollatdawn', 'creditsrollatdawn'),
	('credits', 'credits'),
	('creditsollatdawn', 'creditsrollatdawn'),
	('creditsrllatdawn', 'creditsrollatdawn'),
	('creditsrolatdawn', 'creditsrollatdawn'),
	('creditsrolladawn', 'creditsrollatdawn'),
	('creditsrollatawn', 'creditsrollatdawn'),
	('creditsrollatdan', 'creditsrollatdawn'),
	('creditsrollatdaw', 'creditsrollatdawn'),
	('creditsrollatdawn', 'creditsrollatdawn'),
	('creditsrollatdwn', 'creditsrollatdawn'),
	('creditsrolltdawn', 'creditsrollatdawn'),
	('credts', 'credits'),
	('credtsrollatdawn', 'creditsrollatdawn'),
	('creen', 'screen'),
	('creits', 'credits'),
	('creitsrollatdawn', 'creditsrollatdawn'),
	('crousel', 'carousel'),
	('crtridge', 'cartridge'),
	('dan', 'dawn'),
	('daw', 'dawn'),
	('dawn', 'dawn'),
	('dna', 'dona'),
	('doa', 'dona'),
	('don', 'dona'),
	('don', 'down'),
	('dona', 'dona'),
	('dow', 'down'),
	('down', 'down'),
	('dwn', 'dawn'),
	('dwn', 'down'),
	('eart', 'heart'),
	('eather', 'weather'),
	('econds', 'seconds'),
	('eeper', 'keeper'),
	('eft', 'left'),
	('eis', 'seis'),
	('ela', 'vela'),
	('elacartridge', 'velacartridge'),
	('erry', 'ferry'),
	('estary', 'estuary'),
	('estary5am', 'estuary5am'),
	('estuar', 'estuary'),
	('estuar5am', 'estuary5am'),
	('estuary', 'estuary'),
	('estuary5a', 'estuary5am'),
	('estuary5am', 'estuary5am'),
	('estuary5m', 'estuary5am'),
	('estuaryam', 'estuary5am'),
	('estuay', 'estuary'),
	('estuay5am', 'estuary5am'),
	('estury', 'estuary'),
	('estury5am', 'estuary5am'),
	('esuary', 'estuary'),
	('esuary5am', 'estuary5am'),
	('etde', 'etude'),
	('etdeforcoldhands', 'etudeforcoldhands'),
	('eters', 'meters'),
	('etters', 'letters'),
	('etterstoalighthouse', 'letterstoalighthouse'),
	('ettle', 'kettle'),
	('ettlesong', 'kettlesong'),
	('etuary', 'estuary'),
	('etuary5am', 'estuary5am'),
	('etud', 'etude'),
	('etude', 'etude'),
	('etudefocoldhands', 'etudeforcoldhands'),
	('etudeforcldhands', 'etudeforcoldhands'),
	('etudeforcodhands', 'etudeforcoldhands'),
	('etudeforcoldands', 'etudeforcoldhands'),
	('etudeforcoldhads', 'etudeforcoldhands'),
	('etudeforcoldhand', 'etudeforcoldhands'),
	('etudeforcoldhands', 'etudeforcoldhands'),
	('etudeforcoldhans', 'etudeforcoldhands'),
	('etudeforcoldhnds', 'etudeforcoldhands'),
	('etudeforcolhands', 'etudeforcoldhands'),
	('etudeforoldhands', 'etudeforcoldhands'),
	('etudefrcoldhands', 'etudeforcoldhands'),
	('etudeorcoldhands', 'etudeforcoldhands'),
	('etudforcoldhands', 'etudeforcoldhands'),
	('etue', 'etude'),
	('etueforcoldhands', 'etudeforcoldhands'),
	('eude', 'etude'),
	('eudeforcoldhands', 'etudeforcoldhands'),
	('evel', 'level'),
	('ferr', 'ferry'),
	('ferry', 'ferry'),
	('fery', 'ferry'),
	('fie', 'five'),
	('firs', 'first'),
	('firssnowunannounced', 'firstsnowunannounced'),
	('first', 'first'),
	('firstnowunannounced', 'firstsnowunannounced'),
	('firstsnounannounced', 'firstsnowunannounced'),
	('firstsnownannounced', 'firstsnowunannounced'),
	('firstsnowuannounced', 'firstsnowunannounced'),
	('firstsnowunannonced', 'firstsnowunannounced'),
	('firstsnowunannouced', 'firstsnowunannounced'),
	('firstsnowunannouncd', 'firstsnowunannounced'),
	('firstsnowunannounce', 'firstsnowunannounced'),
	('firstsnowunannounced', 'firstsnowunannounced'),
	('firstsnowunannouned', 'firstsnowunannounced'),
	('firstsnowunannunced', 'firstsnowunannounced'),
	('firstsnowunanounced', 'firstsnowunannounced'),
	('firstsnowunnnounced', 'firstsnowunannounced'),
	('firstsnwunannounced', 'firstsnowunannounced'),
	('firstsowunannounced', 'firstsnowunannounced'),
	('firt', 'first'),
	('firtsnowunannounced', 'firstsnowunannounced'),
	('fist', 'first'),
	('fistsnowunannounced', 'firstsnowunannounced'),
	('fiv', 'five'),
	('five', 'five'),
	('frry', 'ferry'),
	('frst', 'first'),
	('frstsnowunannounced', 'firstsnowunannounced'),
	('fve', 'five'),
	('gasswing', 'glasswing'),
	('gasswingferry', 'glasswingferry'),
	('glassing', 'glasswing'),
	('glassingferry', 'glasswingferry'),
	('glasswig', 'glasswing'),
	('glasswigferry', 'glasswingferry'),
	('glasswin', 'glasswing'),
	('glasswinferry', 'glasswingferry'),
	('glasswing', 'glasswing'),
	('glasswingerry', 'glasswingferry'),
	('glasswingferr', 'glasswingferry'),
	('glasswingferry', 'glasswingferry'),
	('glasswingfery', 'glasswingferry'),
	('glasswingfrry', 'glasswingferry'),
	('glasswng', 'glasswing'),
	('glasswngferry', 'glasswingferry'),
	('glaswing', 'glasswing'),
	('glaswingferry', 'glasswingferry'),
	('glsswing', 'glasswing'),
	('glsswingferry', 'glasswingferry'),
	('habour', 'harbour'),
	('habourcarousel', 'harbourcarousel'),
	('hads', 'hands'),
	('hand', 'hands'),
	('hands', 'hands'),
	('hans', 'hands'),
	('harbor', 'harbour'),
	('harborcarousel', 'harbourcarousel'),
	('harbou', 'harbour'),
	('harboucarousel', 'harbourcarousel'),
	('harbour', 'harbour'),
	('harbourarousel', 'harbourcarousel'),
	('harbourcaousel', 'harbourcarousel'),
	('harbourcarosel', 'harbourcarousel'),
	('harbourcarouel', 'harbourcarousel'),
	('harbourcarouse', 'harbourcarousel'),
	('harbourcarousel', 'harbourcarousel'),
	('harbourcarousl', 'harbourcarousel'),
	('harbourcarusel', 'harbourcarousel'),
	('harbourcrousel', 'harbourcarousel'),
	('harbur', 'harbour'),
	('harburcarousel', 'harbourcarousel'),
	('harour', 'harbour'),
	('harourcarousel', 'harbourcarousel'),
	('hart', 'heart'),
	('hear', 'heart'),
	('heart', 'heart'),
	('heat', 'heart'),
	('heelhouse', 'wheelhouse'),
	('hekeeperwritesback', 'thekeeperwritesback'),
	('helasttramtoorchardrow', 'thelasttramtoorchardrow'),
	('hequillstreetfive', 'thequillstreetfive'),
	('hert', 'heart'),
	('hewinterpiano', 'thewinterpiano'),
	('hnds', 'hands'),
	('hrbour', 'harbour'),
	('hrbourcarousel', 'harbourcarousel'),
	('iano', 'piano'),
	('idnight', 'midnight'),
	('idnightatnumbernine', 'midnightatnumbernine'),
	('ies', 'ines'),
	('iesmarvao', 'inesmarvao'),
	('ighthouse', 'lighthouse'),
	('ights', 'lights'),
	('indow', 'window'),
	('indowpane', 'windowpane'),
	('ine', 'ines'),
	('ine', 'nine'),
	('inelivestenseconds', 'ninelivestenseconds'),
	('inemarvao', 'inesmarvao'),
	('inentory', 'inventory'),
	('ines', 'ines'),
	('inesarvao', 'inesmarvao'),
	('inesmarao', 'inesmarvao'),
	('inesmarva', 'inesmarvao'),
	('inesmarvao', 'inesmarvao'),
	('inesmarvo', 'inesmarvao'),
	('inesmavao', 'inesmarvao'),
	('inesmrvao', 'inesmarvao'),
	('inestairsdown', 'ninestairsdown'),
	('ins', 'ines'),
	('insmarvao', 'inesmarvao'),
	('inter', 'winter'),
	('invenory', 'inventory'),
	('inventor', 'inventory'),
	('inventory', 'inventory'),
	('inventoy', 'inventory'),
	('inventry', 'inventory'),
	('invetory', 'inventory'),
	('invntory', 'inventory'),
	('irst', 'first'),
	('irstsnowunannounced', 'firstsnowunannounced'),
	('ive', 'five'),
	('iventory', 'inventory'),
	('ives', 'lives'),
	('jadim', 'jardim'),
	('jar', 'ajar'),
	('jardi', 'jardim'),
	('jardim', 'jardim'),
	('jardimdadonaalba', 'ojardimdadonaalba'),
	('jardm', 'jardim'),
	('jarim', 'jardim'),
	('jrdim', 'jardim'),
	('keeer', 'keeper'),
	('keepe', 'keeper'),
	('keeper', 'keeper'),
	('keepr', 'keeper'),
	('keper', 'keeper'),
	('ketle', 'kettle'),
	('ketlesong', 'kettlesong'),
	('kette', 'kettle'),
	('kettesong', 'kettlesong'),
	('kettl', 'kettle'),
	('kettle', 'kettle'),
	('kettleong', 'kettlesong'),
	('kettlesng', 'kettlesong'),
	('kettlesog', 'kettlesong'),
	('kettleson', 'kettlesong'),
	('kettlesong', 'kettlesong'),
	('kettlsong', 'kettlesong'),
	('kttle', 'kettle'),
	('kttlesong', 'kettlesong'),
	('lagon', 'lagoon'),
	('lagonlevel', 'lagoonlevel'),
	('lagoo', 'lagoon'),
	('lagoolevel', 'lagoonlevel'),
	('lagoon', 'lagoon'),
	('lagoonevel', 'lagoonlevel'),
	('lagoonleel', 'lagoonlevel'),
	('lagoonleve', 'lagoonlevel'),
	('lagoonlevel', 'lagoonlevel'),
	('lagoonlevl', 'lagoonlevel'),
	('lagoonlvel', 'lagoonlevel'),
	('lanern', 'lantern'),
	('lanten', 'lantern'),
	('lanter', 'lantern'),
	('lantern', 'lantern'),
	('lantrn', 'lantern'),
	('laoon', 'lagoon'),
	('laoonlevel', 'lagoonlevel'),
	('las', 'last'),
	('lasswing', 'glasswing'),
	('lasswingferry', 'glasswingferry'),
	('last', 'last'),
	('lat', 'last'),
	('latern', 'lantern'),
	('lba', 'alba'),
	('leel', 'level'),
	('lef', 'left'),
	('left', 'left'),
	('let', 'left'),
	('leters', 'letters'),
	('leterstoalighthouse', 'letterstoalighthouse'),
	('letter', 'letters'),
	('letters', 'letters'),
	('lettersoalighthouse', 'letterstoalighthouse'),
	('letterstalighthouse', 'letterstoalighthouse'),
	('letterstoaighthouse', 'letterstoalighthouse'),
	('letterstoalghthouse', 'letterstoalighthouse'),
	('letterstoalighhouse', 'letterstoalighthouse'),
	('letterstoalighthose', 'letterstoalighthouse'),
	('letterstoalighthoue', 'letterstoalighthouse'),
	('letterstoalighthous', 'letterstoalighthouse'),
	('letterstoalighthouse', 'letterstoalighthouse'),
	('letterstoalighthuse', 'letterstoalighthouse'),
	('letterstoalightouse', 'letterstoalighthouse'),
	('letterstoaligthouse', 'letterstoalighthouse'),
	('letterstoalihthouse', 'letterstoalighthouse'),
	('letterstolighthouse', 'letterstoalighthouse'),
	('lettertoalighthouse', 'letterstoalighthouse'),
	('lettes', 'letters'),
	('lettestoalighthouse', 'letterstoalighthouse'),
	('lettrs', 'letters'),
	('lettrstoalighthouse', 'letterstoalighthouse'),
	('leve', 'level'),
	('level', 'level'),
	('levl', 'level'),
	('lft', 'left'),
	('lghthouse', 'lighthouse'),
	('lghts', 'lights'),
	('lgoon', 'lagoon'),
	('lgoonlevel', 'lagoonlevel'),
	('lies', 'lives'),
	('lighhouse', 'lighthouse'),
	('lighs', 'lights'),
	('light', 'lights'),
	('lighthose', 'lighthouse'),
	('lighthoue', 'lighthouse'),
	('lighthous', 'lighthouse'),
	('lighthouse', 'lighthouse'),
	('lighthuse', 'lighthouse'),
	('lightouse', 'lighthouse'),
	('lights', 'lights'),
	('ligthouse', 'lighthouse'),
	('ligts', 'lights'),
	('lihthouse', 'lighthouse'),
	('lihts', 'lights'),
	('live', 'lives'),
	('lives', 'lives'),
	('livs', 'lives'),
	('lntern', 'lantern'),
	('loud', 'cloud'),
	('loudinventory', 'cloudinventory'),
	('low', 'slow'),
	('lowweather', 'slowweather'),
	('lst', 'last'),
	('lta', 'alta');
INSERT INTO public.search_word VALUES
	('ltters', 'letters'),
	('ltterstoalighthouse', 'letterstoalighthouse'),
	('lvel', 'level'),
	('lves', 'lives'),
	('mae', 'mare'),
	('maealta', 'marealta'),
	('maen', 'maren'),
	('maenoskell', 'marenoskell'),
	('mar', 'mare'),
	('maralta', 'marealta'),
	('marao', 'marvao'),
	('mare', 'mare'),
	('mare', 'maren'),
	('mareala', 'marealta'),
	('marealt', 'marealta'),
	('marealta', 'marealta'),
	('mareata', 'marealta'),
	('marelta', 'marealta'),
	('maren', 'maren'),
	('marenokell', 'marenoskell'),
	('marenosell', 'marenoskell'),
	('marenoskel', 'marenoskell'),
	('marenoskell', 'marenoskell'),
	('marenoskll', 'marenoskell'),
	('marenskell', 'marenoskell'),
	('mareoskell', 'marenoskell'),
	('marn', 'maren'),
	('marnoskell', 'marenoskell'),
	('marva', 'marvao'),
	('marvao', 'marvao'),
	('marvo', 'marvao'),
	('mavao', 'marvao'),
	('mbrella', 'umbrella'),
	('mbrellaweather', 'umbrellaweather'),
	('mdnight', 'midnight'),
	('mdnightatnumbernine', 'midnightatnumbernine'),
	('meers', 'meters'),
	('meter', 'meters'),
	('meters', 'meters'),
	('metes', 'meters'),
	('metrs', 'meters'),
	('midight', 'midnight'),
	('midightatnumbernine', 'midnightatnumbernine'),
	('midnght', 'midnight'),
	('midnghtatnumbernine', 'midnightatnumbernine'),
	('midnigh', 'midnight'),
	('midnighatnumbernine', 'midnightatnumbernine'),
	('midnight', 'midnight'),
	('midnightanumbernine', 'midnightatnumbernine'),
	('midnightatnmbernine', 'midnightatnumbernine'),
	('midnightatnubernine', 'midnightatnumbernine'),
	('midnightatnumbenine', 'midnightatnumbernine'),
	('midnightatnumberine', 'midnightatnumbernine'),
	('midnightatnumbernie', 'midnightatnumbernine'),
	('midnightatnumbernin', 'midnightatnumbernine'),
	('midnightatnumbernine', 'midnightatnumbernine'),
	('midnightatnumbernne', 'midnightatnumbernine'),
	('midnightatnumbrnine', 'midnightatnumbernine'),
	('midnightatnumernine', 'midnightatnumbernine'),
	('midnightatumbernine', 'midnightatnumbernine'),
	('midnighttnumbernine', 'midnightatnumbernine'),
	('midnigt', 'midnight'),
	('midnigtatnumbernine', 'midnightatnumbernine'),
	('midniht', 'midnight'),
	('midnihtatnumbernine', 'midnightatnumbernine'),
	('minight', 'midnight'),
	('minightatnumbernine', 'midnightatnumbernine'),
	('mons', 'moons'),
	('moon', 'moons'),
	('moons', 'moons'),
	('moos', 'moons'),
	('mre', 'mare'),
	('mrealta', 'marealta'),
	('mren', 'maren'),
	('mrenoskell', 'marenoskell'),
	('mrvao', 'marvao'),
	('mters', 'meters'),
	('nannounced', 'unannounced'),
	('nchor', 'anchor'),
	('nchorlights', 'anchorlights'),
	('nes', 'ines'),
	('nesmarvao', 'inesmarvao'),
	('nie', 'nine'),
	('nielivestenseconds', 'ninelivestenseconds'),
	('niestairsdown', 'ninestairsdown'),
	('nin', 'nine'),
	('nine', 'nine'),
	('nineivestenseconds', 'ninelivestenseconds'),
	('nineliestenseconds', 'ninelivestenseconds'),
	('ninelivesenseconds', 'ninelivestenseconds'),
	('ninelivesteneconds', 'ninelivestenseconds'),
	('ninelivestensconds', 'ninelivestenseconds'),
	('ninelivestensecnds', 'ninelivestenseconds'),
	('ninelivestensecods', 'ninelivestenseconds'),
	('ninelivestensecond', 'ninelivestenseconds'),
	('ninelivestenseconds', 'ninelivestenseconds'),
	('ninelivestensecons', 'ninelivestenseconds'),
	('ninelivestenseonds', 'ninelivestenseconds'),
	('ninelivesteseconds', 'ninelivestenseconds'),
	('ninelivestnseconds', 'ninelivestenseconds'),
	('ninelivetenseconds', 'ninelivestenseconds'),
	('ninelivstenseconds', 'ninelivestenseconds'),
	('ninelvestenseconds', 'ninelivestenseconds'),
	('ninesairsdown', 'ninestairsdown'),
	('ninestairdown', 'ninestairsdown'),
	('ninestairsdon', 'ninestairsdown'),
	('ninestairsdow', 'ninestairsdown'),
	('ninestairsdown', 'ninestairsdown'),
	('ninestairsdwn', 'ninestairsdown'),
	('ninestairsown', 'ninestairsdown'),
	('ninestaisdown', 'ninestairsdown'),
	('ninestarsdown', 'ninestairsdown'),
	('ninestirsdown', 'ninestairsdown'),
	('ninetairsdown', 'ninestairsdown'),
	('ninlivestenseconds', 'ninelivestenseconds'),
	('ninstairsdown', 'ninestairsdown'),
	('nmber', 'number'),
	('nne', 'nine'),
	('nnelivestenseconds', 'ninelivestenseconds'),
	('nnestairsdown', 'ninestairsdown'),
	('now', 'snow'),
	('nuber', 'number'),
	('numbe', 'number'),
	('number', 'number'),
	('numbr', 'number'),
	('numer', 'number'),
	('nventory', 'inventory'),
	('oardimdadonaalba', 'ojardimdadonaalba'),
	('oat', 'coat'),
	('ochard', 'orchard'),
	('ojadimdadonaalba', 'ojardimdadonaalba'),
	('ojardidadonaalba', 'ojardimdadonaalba'),
	('ojardimadonaalba', 'ojardimdadonaalba'),
	('ojardimdadnaalba', 'ojardimdadonaalba'),
	('ojardimdadoaalba', 'ojardimdadonaalba'),
	('ojardimdadonaaba', 'ojardimdadonaalba'),
	('ojardimdadonaala', 'ojardimdadonaalba'),
	('ojardimdadonaalb', 'ojardimdadonaalba'),
	('ojardimdadonaalba', 'ojardimdadonaalba'),
	('ojardimdadonalba', 'ojardimdadonaalba'),
	('ojardimdaonaalba', 'ojardimdadonaalba'),
	('ojardimddonaalba', 'ojardimdadonaalba'),
	('ojardmdadonaalba', 'ojardimdadonaalba'),
	('ojarimdadonaalba', 'ojardimdadonaalba'),
	('ojrdimdadonaalba', 'ojardimdadonaalba'),
	('okell', 'oskell'),
	('old', 'cold'),
	('oll', 'roll'),
	('olygon', 'polygon'),
	('olygonsummer', 'polygonsummer'),
	('ona', 'dona'),
	('one', 'tone'),
	('ong', 'song'),
	('ontinue', 'continue'),
	('ontinuescreen', 'continuescreen'),
	('oons', 'moons'),
	('ope', 'rope'),
	('opeandlantern', 'ropeandlantern'),
	('orcard', 'orchard'),
	('orchad', 'orchard'),
	('orchar', 'orchard'),
	('orchard', 'orchard'),
	('orchrd', 'orchard'),
	('orhard', 'orchard'),
	('orrowed', 'borrowed'),
	('osell', 'oskell'),
	('oskel', 'oskell'),
	('oskell', 'oskell'),
	('oskll', 'oskell'),
	('own', 'down'),
	('pael', 'papel'),
	('paer', 'paper'),
	('paermoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('paette', 'palette'),
	('paetteswap', 'paletteswap'),
	('paia', 'praia'),
	('paiadepapel', 'praiadepapel'),
	('paking', 'parking'),
	('palete', 'palette'),
	('paleteswap', 'paletteswap'),
	('palett', 'palette'),
	('palette', 'palette'),
	('palettesap', 'paletteswap'),
	('paletteswa', 'paletteswap'),
	('paletteswap', 'paletteswap'),
	('paletteswp', 'paletteswap'),
	('palettewap', 'paletteswap'),
	('palettswap', 'paletteswap'),
	('paltte', 'palette'),
	('paltteswap', 'paletteswap'),
	('pano', 'piano'),
	('pape', 'papel'),
	('pape', 'paper'),
	('papel', 'papel'),
	('papemoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('paper', 'paper'),
	('papermonsandparkingmeters', 'papermoonsandparkingmeters'),
	('papermoonandparkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsadparkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsandarkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsandpakingmeters', 'papermoonsandparkingmeters'),
	('papermoonsandparingmeters', 'papermoonsandparkingmeters'),
	('papermoonsandparkigmeters', 'papermoonsandparkingmeters'),
	('papermoonsandparkingeters', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmeers', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmeter', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmetes', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmetrs', 'papermoonsandparkingmeters'),
	('papermoonsandparkingmters', 'papermoonsandparkingmeters'),
	('papermoonsandparkinmeters', 'papermoonsandparkingmeters'),
	('papermoonsandparkngmeters', 'papermoonsandparkingmeters'),
	('papermoonsandprkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsanparkingmeters', 'papermoonsandparkingmeters'),
	('papermoonsndparkingmeters', 'papermoonsandparkingmeters'),
	('papermoosandparkingmeters', 'papermoonsandparkingmeters'),
	('paperoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('papl', 'papel'),
	('papr', 'paper'),
	('paprmoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('paring', 'parking'),
	('parkig', 'parking'),
	('parkin', 'parking'),
	('parking', 'parking'),
	('parkng', 'parking'),
	('pess', 'press'),
	('pessanyheart', 'pressanyheart'),
	('pian', 'piano'),
	('piano', 'piano'),
	('piao', 'piano'),
	('pino', 'piano'),
	('plette', 'palette'),
	('pletteswap', 'paletteswap'),
	('plygon', 'polygon'),
	('plygonsummer', 'polygonsummer'),
	('polgon', 'polygon'),
	('polgonsummer', 'polygonsummer'),
	('polygn', 'polygon'),
	('polygnsummer', 'polygonsummer'),
	('polygo', 'polygon'),
	('polygon', 'polygon'),
	('polygonsmmer', 'polygonsummer'),
	('polygonsumer', 'polygonsummer'),
	('polygonsumme', 'polygonsummer'),
	('polygonsummer', 'polygonsummer'),
	('polygonsummr', 'polygonsummer'),
	('polygonummer', 'polygonsummer'),
	('polygosummer', 'polygonsummer'),
	('polyon', 'polygon'),
	('polyonsummer', 'polygonsummer'),
	('poygon', 'polygon'),
	('poygonsummer', 'polygonsummer'),
	('ppel', 'papel'),
	('pper', 'paper'),
	('ppermoonsandparkingmeters', 'papermoonsandparkingmeters'),
	('praa', 'praia'),
	('praadepapel', 'praiadepapel'),
	('prai', 'praia'),
	('praia', 'praia'),
	('praiadeapel', 'praiadepapel'),
	('praiadepael', 'praiadepapel'),
	('praiadepape', 'praiadepapel'),
	('praiadepapel', 'praiadepapel'),
	('praiadepapl', 'praiadepapel'),
	('praiadeppel', 'praiadepapel'),
	('praiadpapel', 'praiadepapel'),
	('praiaepapel', 'praiadepapel'),
	('praidepapel', 'praiadepapel'),
	('pres', 'press'),
	('presanyheart', 'pressanyheart'),
	('press', 'press'),
	('pressanheart', 'pressanyheart'),
	('pressanyeart', 'pressanyheart'),
	('pressanyhart', 'pressanyheart'),
	('pressanyhear', 'pressanyheart'),
	('pressanyheart', 'pressanyheart'),
	('pressanyheat', 'pressanyheart'),
	('pressanyhert', 'pressanyheart'),
	('pressayheart', 'pressanyheart'),
	('pressnyheart', 'pressanyheart'),
	('pria', 'praia'),
	('priadepapel', 'praiadepapel'),
	('prking', 'parking'),
	('prss', 'press'),
	('prssanyheart', 'pressanyheart'),
	('qill', 'quill'),
	('quil', 'quill'),
	('quill', 'quill'),
	('qull', 'quill'),
	('rai', 'rain'),
	('raia', 'praia'),
	('raiadepapel', 'praiadepapel'),
	('rain', 'rain'),
	('rainnthewheelhouse', 'rainonthewheelhouse'),
	('rainonhewheelhouse', 'rainonthewheelhouse'),
	('rainontewheelhouse', 'rainonthewheelhouse'),
	('rainontheheelhouse', 'rainonthewheelhouse'),
	('rainontheweelhouse', 'rainonthewheelhouse'),
	('rainonthewheehouse', 'rainonthewheelhouse'),
	('rainonthewheelhose', 'rainonthewheelhouse'),
	('rainonthewheelhoue', 'rainonthewheelhouse'),
	('rainonthewheelhous', 'rainonthewheelhouse'),
	('rainonthewheelhouse', 'rainonthewheelhouse'),
	('rainonthewheelhuse', 'rainonthewheelhouse'),
	('rainonthewheelouse', 'rainonthewheelhouse'),
	('rainonthewhelhouse', 'rainonthewheelhouse'),
	('rainonthwheelhouse', 'rainonthewheelhouse'),
	('rainothewheelhouse', 'rainonthewheelhouse'),
	('raionthewheelhouse', 'rainonthewheelhouse'),
	('ram', 'tram'),
	('ran', 'rain'),
	('ranonthewheelhouse', 'rainonthewheelhouse'),
	('rchard', 'orchard'),
	('redits', 'credits'),
	('reditsrollatdawn', 'creditsrollatdawn'),
	('ress', 'press'),
	('ressanyheart', 'pressanyheart'),
	('rin', 'rain'),
	('rinonthewheelhouse', 'rainonthewheelhouse'),
	('rites', 'writes'),
	('rll', 'roll'),
	('roe', 'rope'),
	('roeandlantern', 'ropeandlantern'),
	('rol', 'roll'),
	('roll', 'roll'),
	('rop', 'rope'),
	('ropandlantern', 'ropeandlantern'),
	('rope', 'rope'),
	('ropeadlantern', 'ropeandlantern'),
	('ropeandantern', 'ropeandlantern'),
	('ropeandlanern', 'ropeandlantern'),
	('ropeandlanten', 'ropeandlantern'),
	('ropeandlanter', 'ropeandlantern'),
	('ropeandlantern', 'ropeandlantern'),
	('ropeandlantrn', 'ropeandlantern'),
	('ropeandlatern', 'ropeandlantern'),
	('ropeandlntern', 'ropeandlantern'),
	('ropeanlantern', 'ropeandlantern'),
	('ropendlantern', 'ropeandlantern'),
	('rpe', 'rope'),
	('rpeandlantern', 'ropeandlantern'),
	('sadade', 'saudade'),
	('sadadeemazul', 'saudadeemazul'),
	('sairs', 'stairs'),
	('sal', 'salt'),
	('salonthewindowpane', 'saltonthewindowpane'),
	('salt', 'salt'),
	('saltnthewindowpane', 'saltonthewindowpane'),
	('saltonhewindowpane', 'saltonthewindowpane'),
	('saltontewindowpane', 'saltonthewindowpane'),
	('saltontheindowpane', 'saltonthewindowpane'),
	('saltonthewidowpane', 'saltonthewindowpane'),
	('saltonthewindopane', 'saltonthewindowpane'),
	('saltonthewindowane', 'saltonthewindowpane'),
	('saltonthewindowpae', 'saltonthewindowpane'),
	('saltonthewindowpan', 'saltonthewindowpane'),
	('saltonthewindowpane', 'saltonthewindowpane'),
	('saltonthewindowpne', 'saltonthewindowpane'),
	('saltonthewindwpane', 'saltonthewindowpane'),
	('saltonthewinowpane', 'saltonthewindowpane'),
	('saltonthewndowpane', 'saltonthewindowpane'),
	('saltonthwindowpane', 'saltonthewindowpane'),
	('saltothewindowpane', 'saltonthewindowpane'),
	('sap', 'swap'),
	('sat', 'salt'),
	('satonthewindowpane', 'saltonthewindowpane'),
	('sauade', 'saudade'),
	('sauadeemazul', 'saudadeemazul'),
	('saudad', 'saudade'),
	('saudade', 'saudade'),
	('saudadeeazul', 'saudadeemazul'),
	('saudadeemaul', 'saudadeemazul'),
	('saudadeemazl', 'saudadeemazul'),
	('saudadeemazu', 'saudadeemazul'),
	('saudadeemazul', 'saudadeemazul'),
	('saudadeemzul', 'saudadeemazul'),
	('saudademazul', 'saudadeemazul'),
	('saudae', 'saudade'),
	('saudaeemazul', 'saudadeemazul'),
	('saudde', 'saudade'),
	('sauddeemazul', 'saudadeemazul'),
	('sceen', 'screen'),
	('sconds', 'seconds'),
	('scree', 'screen'),
	('screen', 'screen'),
	('scren', 'screen'),
	('secnds', 'seconds'),
	('secods', 'seconds'),
	('second', 'seconds'),
	('seconds', 'seconds'),
	('secons', 'seconds'),
	('sei', 'seis'),
	('seis', 'seis'),
	('seonds', 'seconds'),
	('ses', 'seis'),
	('sis', 'seis'),
	('skell', 'oskell'),
	('slo', 'slow'),
	('slow', 'slow'),
	('sloweather', 'slowweather'),
	('slowwather', 'slowweather'),
	('slowweaher', 'slowweather'),
	('slowweater', 'slowweather'),
	('slowweathe', 'slowweather'),
	('slowweather', 'slowweather'),
	('slowweathr', 'slowweather'),
	('slowwether', 'slowweather'),
	('slt', 'salt'),
	('sltonthewindowpane', 'saltonthewindowpane'),
	('slw', 'slow'),
	('slwweather', 'slowweather'),
	('smmer', 'summer'),
	('sng', 'song'),
	('sno', 'snow'),
	('snow', 'snow'),
	('snw', 'snow'),
	('sog', 'song'),
	('son', 'song'),
	('song', 'song'),
	('sow', 'slow'),
	('sow', 'snow'),
	('sowweather', 'slowweather'),
	('sreen', 'screen'),
	('sreet', 'street'),
	('stair', 'stairs'),
	('stairs', 'stairs'),
	('stais', 'stairs'),
	('stars', 'stairs'),
	('steet', 'street'),
	('stirs', 'stairs'),
	('stree', 'street'),
	('street', 'street'),
	('stret', 'street'),
	('stuary', 'estuary'),
	('stuary5am', 'estuary5am'),
	('sudade', 'saudade'),
	('sudadeemazul', 'saudadeemazul'),
	('sumer', 'summer'),
	('summe', 'summer'),
	('summer', 'summer'),
	('summr', 'summer'),
	('swa', 'swap'),
	('swap', 'swap'),
	('swp', 'swap'),
	('tairs', 'stairs'),
	('tam', 'tram'),
	('tekeeperwritesback', 'thekeeperwritesback'),
	('telasttramtoorchardrow', 'thelasttramtoorchardrow'),
	('tequillstreetfive', 'thequillstreetfive'),
	('tesday', 'tuesday'),
	('tesdayintwotone', 'tuesdayintwotone'),
	('tewinterpiano', 'thewinterpiano'),
	('theasttramtoorchardrow', 'thelasttramtoorchardrow'),
	('theeeperwritesback', 'thekeeperwritesback'),
	('theinterpiano', 'thewinterpiano'),
	('thekeeerwritesback', 'thekeeperwritesback'),
	('thekeeperritesback', 'thekeeperwritesback'),
	('thekeeperwitesback', 'thekeeperwritesback'),
	('thekeeperwriesback', 'thekeeperwritesback'),
	('thekeeperwriteback', 'thekeeperwritesback'),
	('thekeeperwritesack', 'thekeeperwritesback'),
	('thekeeperwritesbac', 'thekeeperwritesback'),
	('thekeeperwritesback', 'thekeeperwritesback'),
	('thekeeperwritesbak', 'thekeeperwritesback'),
	('thekeeperwritesbck', 'thekeeperwritesback'),
	('thekeeperwritsback', 'thekeeperwritesback'),
	('thekeeperwrtesback', 'thekeeperwritesback'),
	('thekeepewritesback', 'thekeeperwritesback'),
	('thekeeprwritesback', 'thekeeperwritesback'),
	('thekeperwritesback', 'thekeeperwritesback'),
	('thelastramtoorchardrow', 'thelasttramtoorchardrow'),
	('thelasttamtoorchardrow', 'thelasttramtoorchardrow'),
	('thelasttramoorchardrow', 'thelasttramtoorchardrow'),
	('thelasttramtoochardrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorcardrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorchadrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorchardow', 'thelasttramtoorchardrow'),
	('thelasttramtoorchardro', 'thelasttramtoorchardrow'),
	('thelasttramtoorchardrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorchardrw', 'thelasttramtoorchardrow'),
	('thelasttramtoorcharrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorchrdrow', 'thelasttramtoorchardrow'),
	('thelasttramtoorhardrow', 'thelasttramtoorchardrow'),
	('thelasttramtorchardrow', 'thelasttramtoorchardrow'),
	('thelasttratoorchardrow', 'thelasttramtoorchardrow'),
	('thelasttrmtoorchardrow', 'thelasttramtoorchardrow'),
	('thelattramtoorchardrow', 'thelasttramtoorchardrow'),
	('thelsttramtoorchardrow', 'thelasttramtoorchardrow'),
	('theqillstreetfive', 'thequillstreetfive'),
	('thequillsreetfive', 'thequillstreetfive'),
	('thequillsteetfive', 'thequillstreetfive'),
	('thequillstreefive', 'thequillstreetfive'),
	('thequillstreetfie', 'thequillstreetfive'),
	('thequillstreetfiv', 'thequillstreetfive'),
	('thequillstreetfive', 'thequillstreetfive'),
	('thequillstreetfve', 'thequillstreetfive'),
	('thequillstreetive', 'thequillstreetfive'),
	('thequillstretfive', 'thequillstreetfive'),
	('thequilltreetfive', 'thequillstreetfive'),
	('thequilstreetfive', 'thequillstreetfive');
INSERT INTO public.search_word VALUES
	('thequllstreetfive', 'thequillstreetfive'),
	('theuillstreetfive', 'thequillstreetfive'),
	('thewinerpiano', 'thewinterpiano'),
	('thewintepiano', 'thewinterpiano'),
	('thewinteriano', 'thewinterpiano'),
	('thewinterpano', 'thewinterpiano'),
	('thewinterpian', 'thewinterpiano'),
	('thewinterpiano', 'thewinterpiano'),
	('thewinterpiao', 'thewinterpiano'),
	('thewinterpino', 'thewinterpiano'),
	('thewintrpiano', 'thewinterpiano'),
	('thewiterpiano', 'thewinterpiano'),
	('thewnterpiano', 'thewinterpiano'),
	('thkeeperwritesback', 'thekeeperwritesback'),
	('thlasttramtoorchardrow', 'thelasttramtoorchardrow'),
	('thquillstreetfive', 'thequillstreetfive'),
	('thwinterpiano', 'thewinterpiano'),
	('tne', 'tone'),
	('toe', 'tone'),
	('ton', 'tone'),
	('tone', 'tone'),
	('tra', 'tram'),
	('tram', 'tram'),
	('treet', 'street'),
	('trm', 'tram'),
	('tude', 'etude'),
	('tudeforcoldhands', 'etudeforcoldhands'),
	('tueday', 'tuesday'),
	('tuedayintwotone', 'tuesdayintwotone'),
	('tuesay', 'tuesday'),
	('tuesayintwotone', 'tuesdayintwotone'),
	('tuesda', 'tuesday'),
	('tuesdaintwotone', 'tuesdayintwotone'),
	('tuesday', 'tuesday'),
	('tuesdayintotone', 'tuesdayintwotone'),
	('tuesdayintwoone', 'tuesdayintwotone'),
	('tuesdayintwotne', 'tuesdayintwotone'),
	('tuesdayintwotoe', 'tuesdayintwotone'),
	('tuesdayintwoton', 'tuesdayintwotone'),
	('tuesdayintwotone', 'tuesdayintwotone'),
	('tuesdayintwtone', 'tuesdayintwotone'),
	('tuesdayinwotone', 'tuesdayintwotone'),
	('tuesdayitwotone', 'tuesdayintwotone'),
	('tuesdayntwotone', 'tuesdayintwotone'),
	('tuesdy', 'tuesday'),
	('tuesdyintwotone', 'tuesdayintwotone'),
	('tusday', 'tuesday'),
	('tusdayintwotone', 'tuesdayintwotone'),
	('uannounced', 'unannounced'),
	('ubrella', 'umbrella'),
	('ubrellaweather', 'umbrellaweather'),
	('uesday', 'tuesday'),
	('uesdayintwotone', 'tuesdayintwotone'),
	('uill', 'quill'),
	('umbella', 'umbrella'),
	('umbellaweather', 'umbrellaweather'),
	('umber', 'number'),
	('umbrela', 'umbrella'),
	('umbrelaweather', 'umbrellaweather'),
	('umbrell', 'umbrella'),
	('umbrella', 'umbrella'),
	('umbrellaeather', 'umbrellaweather'),
	('umbrellawather', 'umbrellaweather'),
	('umbrellaweaher', 'umbrellaweather'),
	('umbrellaweater', 'umbrellaweather'),
	('umbrellaweathe', 'umbrellaweather'),
	('umbrellaweather', 'umbrellaweather'),
	('umbrellaweathr', 'umbrellaweather'),
	('umbrellawether', 'umbrellaweather'),
	('umbrellweather', 'umbrellaweather'),
	('umbrlla', 'umbrella'),
	('umbrllaweather', 'umbrellaweather'),
	('ummer', 'summer'),
	('umrella', 'umbrella'),
	('umrellaweather', 'umbrellaweather'),
	('unannonced', 'unannounced'),
	('unannouced', 'unannounced'),
	('unannouncd', 'unannounced'),
	('unannounce', 'unannounced'),
	('unannounced', 'unannounced'),
	('unannouned', 'unannounced'),
	('unannunced', 'unannounced'),
	('unanounced', 'unannounced'),
	('unnnounced', 'unannounced'),
	('vea', 'vela'),
	('veacartridge', 'velacartridge'),
	('vel', 'vela'),
	('vela', 'vela'),
	('velaartridge', 'velacartridge'),
	('velacarridge', 'velacartridge'),
	('velacartidge', 'velacartridge'),
	('velacartrdge', 'velacartridge'),
	('velacartride', 'velacartridge'),
	('velacartridg', 'velacartridge'),
	('velacartridge', 'velacartridge'),
	('velacartrige', 'velacartridge'),
	('velacatridge', 'velacartridge'),
	('velacrtridge', 'velacartridge'),
	('velcartridge', 'velacartridge'),
	('vla', 'vela'),
	('vlacartridge', 'velacartridge'),
	('walt', 'waltz'),
	('waltforaborrowedcoat', 'waltzforaborrowedcoat'),
	('waltz', 'waltz'),
	('waltzfoaborrowedcoat', 'waltzforaborrowedcoat'),
	('waltzforaborowedcoat', 'waltzforaborrowedcoat'),
	('waltzforaborroedcoat', 'waltzforaborrowedcoat'),
	('waltzforaborrowdcoat', 'waltzforaborrowedcoat'),
	('waltzforaborrowecoat', 'waltzforaborrowedcoat'),
	('waltzforaborrowedcat', 'waltzforaborrowedcoat'),
	('waltzforaborrowedcoa', 'waltzforaborrowedcoat'),
	('waltzforaborrowedcoat', 'waltzforaborrowedcoat'),
	('waltzforaborrowedcot', 'waltzforaborrowedcoat'),
	('waltzforaborrowedoat', 'waltzforaborrowedcoat'),
	('waltzforaborrwedcoat', 'waltzforaborrowedcoat'),
	('waltzforabrrowedcoat', 'waltzforaborrowedcoat'),
	('waltzforaorrowedcoat', 'waltzforaborrowedcoat'),
	('waltzforborrowedcoat', 'waltzforaborrowedcoat'),
	('waltzfraborrowedcoat', 'waltzforaborrowedcoat'),
	('waltzoraborrowedcoat', 'waltzforaborrowedcoat'),
	('walz', 'waltz'),
	('walzforaborrowedcoat', 'waltzforaborrowedcoat'),
	('wap', 'swap'),
	('wather', 'weather'),
	('watz', 'waltz'),
	('watzforaborrowedcoat', 'waltzforaborrowedcoat'),
	('weaher', 'weather'),
	('weater', 'weather'),
	('weathe', 'weather'),
	('weather', 'weather'),
	('weathr', 'weather'),
	('weelhouse', 'wheelhouse'),
	('wether', 'weather'),
	('wheehouse', 'wheelhouse'),
	('wheelhose', 'wheelhouse'),
	('wheelhoue', 'wheelhouse'),
	('wheelhous', 'wheelhouse'),
	('wheelhouse', 'wheelhouse'),
	('wheelhuse', 'wheelhouse'),
	('wheelouse', 'wheelhouse'),
	('whelhouse', 'wheelhouse'),
	('widow', 'window'),
	('widowpane', 'windowpane'),
	('windo', 'window'),
	('windopane', 'windowpane'),
	('window', 'window'),
	('windowane', 'windowpane'),
	('windowleftajar', 'awindowleftajar'),
	('windowpae', 'windowpane'),
	('windowpan', 'windowpane'),
	('windowpane', 'windowpane'),
	('windowpne', 'windowpane'),
	('windw', 'window'),
	('windwpane', 'windowpane'),
	('winer', 'winter'),
	('winow', 'window'),
	('winowpane', 'windowpane'),
	('winte', 'winter'),
	('winter', 'winter'),
	('wintr', 'winter'),
	('witer', 'winter'),
	('wites', 'writes'),
	('wltz', 'waltz'),
	('wltzforaborrowedcoat', 'waltzforaborrowedcoat'),
	('wndow', 'window'),
	('wndowpane', 'windowpane'),
	('wnter', 'winter'),
	('wries', 'writes'),
	('write', 'writes'),
	('writes', 'writes'),
	('writs', 'writes'),
	('wrtes', 'writes'),
	('zul', 'azul');
INSERT INTO public.session VALUES
	('01a214e2-4740-74a8-9e85-41c79e934afa', '2026-11-25 22:45:03.424+00', '01a214e2-3d92-7230-b4a5-2f1dbe1123d3', 'node', '::ffff:127.0.0.1', '2026-11-25 22:45:03.423+00', '2026-12-25 22:45:03.423+00'),
	('01a214e2-4a53-7199-88c0-2deb8021ebaf', '2026-11-25 22:45:04.211+00', '01a214e2-4a45-732b-92a4-0f162ed80fb9', 'node', '::ffff:127.0.0.1', '2026-11-25 22:45:04.211+00', '2026-12-25 22:45:04.211+00'),
	('01a214e2-4f13-7372-902d-1af50ff26f85', '2026-11-25 22:45:05.427+00', '01a214e2-4f0a-735b-aa3f-13fb1596b4bc', 'node', '::ffff:127.0.0.1', '2026-11-25 22:45:05.427+00', '2026-12-25 22:45:05.427+00'),
	('01a214e2-5278-7037-9713-a2b39bd6fc8a', '2026-11-25 22:45:06.296+00', '01a214e2-5273-721d-820b-ce1018054c1c', 'node', '::ffff:127.0.0.1', '2026-11-25 22:45:06.294+00', '2026-12-25 22:45:06.294+00'),
	('01a214e2-5591-761e-b865-c7024c274c9d', '2026-11-25 22:45:07.089+00', '01a214e2-5588-74b3-9e40-c4591e2276ea', 'node', '::ffff:127.0.0.1', '2026-11-25 22:45:07.088+00', '2026-12-25 22:45:07.088+00');
INSERT INTO public.song VALUES
	('01a214e1-d7ce-7696-9b07-49af6ff50ff7', '2026-11-25 22:44:34.894+00', 'Nine Stairs Down', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '01a214e1-cfa5-72d0-a52f-e89c662be4ad', 1, 3, 'Jazz', 21, 'audio/14/14731b96b5fa7d6494d908b53e2d588b74fd4e5320d01a388e413c3e8eff541d.mp3', NULL, 1, NULL, '2026-11-25 22:44:34.894+00'),
	('01a214e1-e428-7272-9eb6-3865cd92fa00', '2026-11-25 22:44:38.057+00', 'Praia de Papel', '01a214e1-e41d-700c-b081-c81a74aa0d97', '01a214e1-e420-77cf-8d6d-1304decca231', 1, 1, 'Bossa Nova', 22, 'audio/16/162507af18f9c64ab76e6f3a68f6aa762bcefc78f5c0b3568302b2a3e9b2bace.mp3', NULL, 1, NULL, '2026-11-25 22:44:38.057+00'),
	('01a214e1-ecb7-70bc-877d-52706197ec23', '2026-11-25 22:44:40.247+00', 'Saudade em Azul', '01a214e1-e41d-700c-b081-c81a74aa0d97', '01a214e1-e420-77cf-8d6d-1304decca231', 1, 4, 'Bossa Nova', 25, 'audio/2c/2c40ac565fc4fb90f7c7bae993003714d8e56f4d19eaa8a114648ec4b4b9cac6.mp3', NULL, 1, NULL, '2026-11-25 22:44:40.247+00'),
	('01a214e1-f4b0-7577-9c92-46f21cbd91e5', '2026-11-25 22:44:42.288+00', 'Nine Lives, Ten Seconds', '01a214e1-f005-7125-8ef1-913a790d66f0', '01a214e1-f006-74aa-a209-8b029dd95754', 1, 3, 'Synth-Pop', 23, 'audio/8e/8e49b9efc289b106511e200808eec40358213c7c35adf037717e71b665bcd48c.mp3', NULL, 1, NULL, '2026-11-25 22:44:42.288+00'),
	('01a214e1-d099-7687-93c1-c1595c1fe839', '2026-11-25 22:44:33.049+00', 'Umbrella Weather', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '01a214e1-cfa5-72d0-a52f-e89c662be4ad', 1, 1, 'Jazz', 21, 'audio/5a/5a88c91084a0845beea1cacb7fceeca3aa434d5f4a728ad5fa6b18b736ed16f0.mp3', NULL, 1, NULL, '2026-11-25 22:44:33.049+00'),
	('01a214e1-d418-71b0-aa4a-03e7c6c8d49d', '2026-11-25 22:44:33.944+00', 'The Last Tram to Orchard Row', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '01a214e1-cfa5-72d0-a52f-e89c662be4ad', 1, 2, 'Jazz', 27, 'audio/08/08b920a2e0583a95a953bdc0ea2d73ef434114c050977e3cc5ea977ad46f71d1.mp3', NULL, 1, NULL, '2026-11-25 22:44:33.944+00'),
	('01a214e1-de15-7522-9528-0ba1bfa391b5', '2026-11-25 22:44:36.501+00', 'Waltz for a Borrowed Coat', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '01a214e1-cfa5-72d0-a52f-e89c662be4ad', 1, 4, 'Jazz', 22, 'audio/4d/4d7700c818dee3ab868ad6af8ee954a75313d690f7aec63cec78dce0672dce60.mp3', NULL, 1, NULL, '2026-11-25 22:44:36.501+00'),
	('01a214e1-e151-7611-bfe0-57c295e0e6e9', '2026-11-25 22:44:37.329+00', 'Paper Moons and Parking Meters', '01a214e1-ce73-75f0-9d4a-44bdaf52c7ec', '01a214e1-cfa5-72d0-a52f-e89c662be4ad', 1, 5, 'Jazz', 22, 'audio/0a/0a17ef9cdb6d454ffffc1c1b708193087999d126313191a66e8b37214ed54069.mp3', NULL, 1, NULL, '2026-11-25 22:44:37.329+00'),
	('01a214e1-e7d9-742b-bbe0-53031643b999', '2026-11-25 22:44:39.001+00', 'Café às Seis', '01a214e1-e41d-700c-b081-c81a74aa0d97', '01a214e1-e420-77cf-8d6d-1304decca231', 1, 2, 'Bossa Nova', 21, 'audio/03/03251e725138a53f55e85a8c622f1e821b40dc8bc77b92da37ad1b7a6e8e2fcd.mp3', NULL, 1, NULL, '2026-11-25 22:44:39.001+00'),
	('01a214e1-f01f-7158-9409-a507995ed2d9', '2026-11-25 22:44:41.119+00', 'Press Any Heart', '01a214e1-f005-7125-8ef1-913a790d66f0', '01a214e1-f006-74aa-a209-8b029dd95754', 1, 1, 'Synth-Pop', 21, 'audio/4e/4e381e56876bbb57c0e0ae46c556977a51794827bf480dc97fc6c9dec00b8d2f.mp3', NULL, 1, NULL, '2026-11-25 22:44:41.119+00'),
	('01a214e1-f672-7381-b14d-6d6ce3e5704f', '2026-11-25 22:44:42.738+00', 'Lagoon Level', '01a214e1-e41d-700c-b081-c81a74aa0d97', '01a214e1-f006-74aa-a209-8b029dd95754', 1, 4, 'Synth-Pop', 22, 'audio/fc/fc3e298188dc9ad940a7f4cfea7b5c1a2f0e564237f7349b112a6e0a4bce5945.mp3', NULL, 1, NULL, '2026-11-25 22:44:42.738+00'),
	('01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:44:39.671+00', 'O Jardim da Dona Alba', '01a214e1-e41d-700c-b081-c81a74aa0d97', '01a214e1-e420-77cf-8d6d-1304decca231', 1, 3, 'Bossa Nova', 22, 'audio/3a/3ad8e82b005e56456612b8eb6cb9b8d3d8ff105efb35986c412a4fc8df2cfab6.mp3', NULL, 2, NULL, '2026-11-25 22:44:39.671+00'),
	('01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:44:41.959+00', 'Palette Swap', '01a214e1-f005-7125-8ef1-913a790d66f0', '01a214e1-f006-74aa-a209-8b029dd95754', 1, 2, 'Chiptune', 21, 'audio/3c/3cc327bc2aa687904e894550fadb44d9c4afe976ad2720f73ca4351b6a22cded.mp3', NULL, 2, NULL, '2026-11-25 22:44:41.959+00'),
	('01a214e2-1db3-7148-8519-098f710df4dc', '2026-11-25 22:44:52.787+00', 'Anchor Lights', '01a214e2-5c49-7059-bb56-b9331bb414c8', '01a214e2-1738-7244-9b6a-6e9bbd6b8208', 1, 4, 'Ambient', 27, 'audio/91/91908a536ed055fe580bb0cc92f715bdcdb2d992be95e76fb40d85d2425f74b3.mp3', NULL, 1, NULL, '2026-11-25 22:45:08.809+00'),
	('01a214e2-1753-7505-a89c-25b7586c9870', '2026-11-25 22:44:51.155+00', 'Estuary, 5 A.M.', '01a214e2-5daf-715e-8f19-5236f73bec7d', '01a214e2-1738-7244-9b6a-6e9bbd6b8208', 1, 1, 'Ambient', 29, 'audio/f3/f38b43ccb86fae3599af9706e26cb8580bbd67be05c974df930bc21eb040b912.mp3', NULL, 1, NULL, '2026-11-25 22:45:09.168+00'),
	('01a214e2-1f90-7112-bea0-ce9cef61c8e2', '2026-11-25 22:44:53.264+00', 'Maré Alta', '01a214e2-5a2f-730c-8fec-6ddcf2ca96a1', NULL, 1, NULL, 'Samba', 21, 'audio/71/7150aa61a77d86ce5033b50475b84b72e186be76813933153dd04aea6c05691c.mp3', 'images/a9/a99afcf9639e7d9344818cc4eaf982f99a07a0be156329ca6f4ac9857b8a275e.webp', 1, 3, '2026-11-25 22:45:09.897+00'),
	('01a214e2-2022-7257-ad0c-a9b1af2cbaa3', '2026-11-25 22:44:53.41+00', 'Polygon Summer', '01a214e2-5b14-73b9-ad46-8ca567446621', NULL, 1, NULL, 'Synthwave', 24, 'audio/ec/ec1bc9dca57755c0f1ccf3cd19eff25e12f1e8ba2a2634fbcb82d6294099d86b.mp3', 'images/a4/a423cb414ecc38541236d37137dbf36f546f0bcfdea3b70af30301ae4f9b56da.webp', 1, 2, '2026-11-25 22:45:09.897+00'),
	('01a214e1-fc88-7243-adbd-47da12cbef8f', '2026-11-25 22:44:44.296+00', 'Salt on the Windowpane', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e1-fc59-733a-b286-624112a9b1c4', 1, 1, 'Folk', 24, 'audio/5a/5a5a81e49638ae24ccfbce36e4bdf4b21e25919fb8ebc82512c8e13c9efade94.mp3', NULL, 1, NULL, '2026-11-25 22:44:44.296+00'),
	('01a214e1-ff62-7441-885b-96b08f407cd1', '2026-11-25 22:44:45.026+00', 'Harbour Carousel', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e1-fc59-733a-b286-624112a9b1c4', 1, 2, 'Folk', 21, 'audio/74/74a6ba7bb2bf8818fc5bb58af55265cc90288f32a0984d6613efcd3bf9b5e2a9.mp3', NULL, 1, NULL, '2026-11-25 22:44:45.026+00'),
	('01a214e2-01d7-748d-adc2-efad62e8c736', '2026-11-25 22:44:45.656+00', 'Rope and Lantern', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e1-fc59-733a-b286-624112a9b1c4', 1, 3, 'Folk', 21, 'audio/01/0192a4869ce1f7fbc8d03e97011fffdea14eaf48a26a24184813bc7273cd9df5.mp3', NULL, 1, NULL, '2026-11-25 22:44:45.656+00'),
	('01a214e2-0513-7034-ac71-1de70b887235', '2026-11-25 22:44:46.483+00', 'The Keeper Writes Back', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e1-fc59-733a-b286-624112a9b1c4', 1, 4, 'Folk', 25, 'audio/6e/6eced8527f44886c0d44f0f4b6e2fe958be6b7100e864570d9784369f25c6d11.mp3', NULL, 1, NULL, '2026-11-25 22:44:46.483+00'),
	('01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', '2026-11-25 22:44:48.123+00', 'First Snow, Unannounced', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e2-0b72-704a-addc-946d2880a46d', 1, 1, 'Neoclassical', 28, 'audio/08/08f28023b5f44ac127032fad4df880c4283d5e014f35bc2b2ace6746a643915a.mp3', NULL, 1, NULL, '2026-11-25 22:44:48.124+00'),
	('01a214e2-0ee3-7331-8ffb-644b3f0958e4', '2026-11-25 22:44:48.995+00', 'Étude for Cold Hands', '01a214e1-fc54-75b7-b79d-ed95335368f8', '01a214e2-0b72-704a-addc-946d2880a46d', 1, 2, 'Neoclassical', 22, 'audio/8f/8f290eb23635962817c48e8c7d46155da5792231f7b1b19fecb66f3f82818451.mp3', NULL, 1, NULL, '2026-11-25 22:44:48.995+00'),
	('01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:44:43.348+00', 'Credits Roll at Dawn', '01a214e1-f005-7125-8ef1-913a790d66f0', '01a214e1-f006-74aa-a209-8b029dd95754', 1, 5, 'Synth-Pop', 23, 'audio/c5/c5f57bb67fccefeaf74dd193cd10bd1f730229632bdfe5ed768761c143e2688a.mp3', NULL, 2, NULL, '2026-11-25 22:44:43.348+00'),
	('01a214e2-1bd8-748e-ac95-3e24fe563654', '2026-11-25 22:44:52.312+00', 'Rain on the Wheelhouse', '01a214e2-5cb0-7018-8f29-989141cc0fa8', '01a214e2-1738-7244-9b6a-6e9bbd6b8208', 1, 3, 'Lo-Fi', 24, 'audio/05/05a9d5e0613d988a280accaa99537e12697d979e4b285939e647777270ae0e71.mp3', NULL, 1, NULL, '2026-11-25 22:45:08.913+00'),
	('01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', '2026-11-25 22:44:51.76+00', 'Cloud Inventory', '01a214e2-5d2e-70f6-ad4f-3551858e6055', '01a214e2-1738-7244-9b6a-6e9bbd6b8208', 1, 2, 'Ambient', 24, 'audio/d7/d705b6477b512ecc9211173d1dae75536ca43a6b7cdc82b76362c20016c3d71b.mp3', NULL, 1, NULL, '2026-11-25 22:45:09.039+00'),
	('01a214e2-150b-729f-b467-ec0ffa519630', '2026-11-25 22:44:50.571+00', 'A Window Left Ajar', '01a214e2-5e52-77fc-a9c3-c4ed4a34ccc1', '01a214e2-0b72-704a-addc-946d2880a46d', 1, 3, 'Neoclassical', 24, 'audio/84/84aae3e1b1ab80b0d40d033b13451c20213682b416a64d64aad0de21e08bb585.mp3', NULL, 1, NULL, '2026-11-25 22:45:09.331+00'),
	('01a214e2-1e98-7239-b069-75ef7b7a29eb', '2026-11-25 22:44:53.016+00', 'Tuesday in Two-Tone', '01a214e2-5bd9-7090-9616-119d0a9dc110', NULL, 1, NULL, 'Soul Jazz', 21, 'audio/0f/0faa309af304da625a57fcdfb8a7c68e1052f727cfdcbcb1f3d6df022a7e2ecc.mp3', 'images/51/51c993c599bdcabac994191acbb1a0040cb1da05b2f84c72429e231ffbff9915.webp', 1, 4, '2026-11-25 22:45:09.897+00'),
	('01a214e2-2112-7122-bb2b-6cdbed003cc5', '2026-11-25 22:44:53.65+00', 'Kettle Song', '01a214e2-5a2f-730c-8fec-6ddcf2ca96a1', NULL, 1, NULL, 'Lo-Fi', 23, 'audio/69/69b2c009edd1886d0292dda5a4e56d90dea20937c258631e5cb78f72be7f942f.mp3', 'images/52/52595a29e0730240d63bad940f7fe42eea2d4f434edcf0b914ea23ed9772c544.webp', 1, 1, '2026-11-25 22:45:09.897+00');
INSERT INTO public.song_like VALUES
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-1e98-7239-b069-75ef7b7a29eb', '2026-11-25 22:45:07.249+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-0ee3-7331-8ffb-644b3f0958e4', '2026-11-25 22:45:07.33+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:45:07.432+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:45:07.491+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-150b-729f-b467-ec0ffa519630', '2026-11-25 22:45:07.69+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-fc88-7243-adbd-47da12cbef8f', '2026-11-25 22:45:07.713+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-ecb7-70bc-877d-52706197ec23', '2026-11-25 22:45:07.731+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-d7ce-7696-9b07-49af6ff50ff7', '2026-11-25 22:45:07.763+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-ff62-7441-885b-96b08f407cd1', '2026-11-25 22:45:07.84+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f01f-7158-9409-a507995ed2d9', '2026-11-25 22:45:07.887+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-de15-7522-9528-0ba1bfa391b5', '2026-11-25 22:45:07.918+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', '2026-11-25 22:45:07.945+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:45:08.058+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-e151-7611-bfe0-57c295e0e6e9', '2026-11-25 22:45:08.09+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', '2026-11-25 22:45:08.121+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1753-7505-a89c-25b7586c9870', '2026-11-25 22:45:08.15+00');
INSERT INTO public.song_listener VALUES
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-d099-7687-93c1-c1595c1fe839', 1, '2026-11-25 22:45:07.926+00', 328.94800840277776),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-d7ce-7696-9b07-49af6ff50ff7', 1, '2026-11-25 22:45:07.755+00', 328.9480064236111),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-de15-7522-9528-0ba1bfa391b5', 1, '2026-11-25 22:45:07.906+00', 328.9480081712963),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-e428-7272-9eb6-3865cd92fa00', 1, '2026-11-25 22:45:07.744+00', 328.9480062962963),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-e7d9-742b-bbe0-53031643b999', 1, '2026-11-25 22:45:07.898+00', 328.9480080787037),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-ea77-7461-82e1-aaff7ccafc05', 1, '2026-11-25 22:45:07.473+00', 328.94800315972225),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-ecb7-70bc-877d-52706197ec23', 1, '2026-11-25 22:45:07.723+00', 328.94800605324076),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f01f-7158-9409-a507995ed2d9', 1, '2026-11-25 22:45:07.874+00', 328.94800780092595),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f367-70d0-b76e-d5181a18f28f', 1, '2026-11-25 22:45:07.46+00', 328.94800300925925),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-f4b0-7577-9c92-46f21cbd91e5', 1, '2026-11-25 22:45:07.718+00', 328.94800599537035),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f672-7381-b14d-6d6ce3e5704f', 1, '2026-11-25 22:45:07.851+00', 328.9480075347222),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f8d4-76aa-a42d-88bffc847710', 1, '2026-11-25 22:45:07.395+00', 328.94800225694445),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-fc88-7243-adbd-47da12cbef8f', 1, '2026-11-25 22:45:07.704+00', 328.94800583333335),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-ff62-7441-885b-96b08f407cd1', 1, '2026-11-25 22:45:07.825+00', 328.94800723379626),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-01d7-748d-adc2-efad62e8c736', 1, '2026-11-25 22:45:07.364+00', 328.94800189814816),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-0513-7034-ac71-1de70b887235', 1, '2026-11-25 22:45:07.696+00', 328.9480057407407),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', 1, '2026-11-25 22:45:07.814+00', 328.9480071064815),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-0ee3-7331-8ffb-644b3f0958e4', 1, '2026-11-25 22:45:07.307+00', 328.94800123842595),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-150b-729f-b467-ec0ffa519630', 1, '2026-11-25 22:45:07.682+00', 328.9480055787037),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 1, '2026-11-25 22:45:07.279+00', 328.94800091435184),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-1bd8-748e-ac95-3e24fe563654', 1, '2026-11-25 22:45:07.676+00', 328.94800550925925),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-1e98-7239-b069-75ef7b7a29eb', 1, '2026-11-25 22:45:07.223+00', 328.94800026620374),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', 1, '2026-11-25 22:45:07.935+00', 328.9480085069444),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-2112-7122-bb2b-6cdbed003cc5', 1, '2026-11-25 22:45:07.185+00', 328.94799982638887),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-d418-71b0-aa4a-03e7c6c8d49d', 1, '2026-11-25 22:45:08.102+00', 328.9480104398148),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-e151-7611-bfe0-57c295e0e6e9', 1, '2026-11-25 22:45:08.077+00', 328.94801015046295),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-ea77-7461-82e1-aaff7ccafc05', 1, '2026-11-25 22:45:08.07+00', 328.9480100694444),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f367-70d0-b76e-d5181a18f28f', 1, '2026-11-25 22:45:08.048+00', 328.94800981481484),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f8d4-76aa-a42d-88bffc847710', 1, '2026-11-25 22:45:08.037+00', 328.9480096875),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1753-7505-a89c-25b7586c9870', 1, '2026-11-25 22:45:08.136+00', 328.94801083333334),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1db3-7148-8519-098f710df4dc', 1, '2026-11-25 22:45:08.127+00', 328.9480107291667),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', 1, '2026-11-25 22:45:08.111+00', 328.9480105439815);
INSERT INTO public.song_search VALUES
	('01a214e1-d099-7687-93c1-c1595c1fe839', 'umbrella weather', '''at'' ''five'' ''midnight'' ''nine'' ''number'' ''quill'' ''street'' ''the'' ''umbrella'' ''umbrellaweather'' ''weather''', false),
	('01a214e1-d418-71b0-aa4a-03e7c6c8d49d', 'the last tram to orchard row', '''at'' ''five'' ''last'' ''midnight'' ''nine'' ''number'' ''orchard'' ''quill'' ''row'' ''street'' ''the'' ''thelasttramtoorchardrow'' ''to'' ''tram''', false),
	('01a214e1-d7ce-7696-9b07-49af6ff50ff7', 'nine stairs down', '''at'' ''down'' ''five'' ''midnight'' ''nine'' ''ninestairsdown'' ''number'' ''quill'' ''stairs'' ''street'' ''the''', false),
	('01a214e1-de15-7522-9528-0ba1bfa391b5', 'waltz for a borrowed coat', '''a'' ''at'' ''borrowed'' ''coat'' ''five'' ''for'' ''midnight'' ''nine'' ''number'' ''quill'' ''street'' ''the'' ''waltz'' ''waltzforaborrowedcoat''', false),
	('01a214e1-e151-7611-bfe0-57c295e0e6e9', 'paper moons and parking meters', '''and'' ''at'' ''five'' ''meters'' ''midnight'' ''moons'' ''nine'' ''number'' ''paper'' ''papermoonsandparkingmeters'' ''parking'' ''quill'' ''street'' ''the''', false),
	('01a214e1-e428-7272-9eb6-3865cd92fa00', 'praia de papel', '''de'' ''ines'' ''marvao'' ''papel'' ''praia'' ''praiadepapel''', false),
	('01a214e1-e7d9-742b-bbe0-53031643b999', 'cafe as seis', '''as'' ''cafe'' ''cafeasseis'' ''de'' ''ines'' ''marvao'' ''papel'' ''praia'' ''seis''', false),
	('01a214e1-ea77-7461-82e1-aaff7ccafc05', 'o jardim da dona alba', '''alba'' ''da'' ''de'' ''dona'' ''ines'' ''jardim'' ''marvao'' ''o'' ''ojardimdadonaalba'' ''papel'' ''praia''', false),
	('01a214e1-ecb7-70bc-877d-52706197ec23', 'saudade em azul', '''azul'' ''de'' ''em'' ''ines'' ''marvao'' ''papel'' ''praia'' ''saudade'' ''saudadeemazul''', false),
	('01a214e1-f01f-7158-9409-a507995ed2d9', 'press any heart', '''any'' ''cartridge'' ''continue'' ''heart'' ''press'' ''pressanyheart'' ''screen'' ''vela''', false),
	('01a214e1-f367-70d0-b76e-d5181a18f28f', 'palette swap', '''cartridge'' ''continue'' ''palette'' ''paletteswap'' ''screen'' ''swap'' ''vela''', false),
	('01a214e1-f4b0-7577-9c92-46f21cbd91e5', 'nine lives ten seconds', '''cartridge'' ''continue'' ''lives'' ''nine'' ''ninelivestenseconds'' ''screen'' ''seconds'' ''ten'' ''vela''', false),
	('01a214e1-f672-7381-b14d-6d6ce3e5704f', 'lagoon level', '''continue'' ''ines'' ''lagoon'' ''lagoonlevel'' ''level'' ''marvao'' ''screen''', false),
	('01a214e1-f8d4-76aa-a42d-88bffc847710', 'credits roll at dawn', '''at'' ''cartridge'' ''continue'' ''credits'' ''creditsrollatdawn'' ''dawn'' ''roll'' ''screen'' ''vela''', false),
	('01a214e1-fc88-7243-adbd-47da12cbef8f', 'salt on the windowpane', '''a'' ''letters'' ''lighthouse'' ''maren'' ''on'' ''oskell'' ''salt'' ''saltonthewindowpane'' ''the'' ''to'' ''windowpane''', false),
	('01a214e1-ff62-7441-885b-96b08f407cd1', 'harbour carousel', '''a'' ''carousel'' ''harbour'' ''harbourcarousel'' ''letters'' ''lighthouse'' ''maren'' ''oskell'' ''to''', false),
	('01a214e2-01d7-748d-adc2-efad62e8c736', 'rope and lantern', '''a'' ''and'' ''lantern'' ''letters'' ''lighthouse'' ''maren'' ''oskell'' ''rope'' ''ropeandlantern'' ''to''', false),
	('01a214e2-0513-7034-ac71-1de70b887235', 'the keeper writes back', '''a'' ''back'' ''keeper'' ''letters'' ''lighthouse'' ''maren'' ''oskell'' ''the'' ''thekeeperwritesback'' ''to'' ''writes''', false),
	('01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', 'first snow unannounced', '''first'' ''firstsnowunannounced'' ''maren'' ''oskell'' ''piano'' ''snow'' ''the'' ''unannounced'' ''winter''', false),
	('01a214e2-0ee3-7331-8ffb-644b3f0958e4', 'etude for cold hands', '''cold'' ''etude'' ''etudeforcoldhands'' ''for'' ''hands'' ''maren'' ''oskell'' ''piano'' ''the'' ''winter''', false),
	('01a214e2-2112-7122-bb2b-6cdbed003cc5', 'kettle song', '''daft'' ''kettle'' ''kettlesong'' ''punk'' ''song''', false),
	('01a214e2-2022-7257-ad0c-a9b1af2cbaa3', 'polygon summer', '''daft'' ''polygon'' ''polygonsummer'' ''punk'' ''summer''', false),
	('01a214e2-1f90-7112-bea0-ce9cef61c8e2', 'mare alta', '''alta'' ''daft'' ''mare'' ''marealta'' ''punk''', false),
	('01a214e2-1e98-7239-b069-75ef7b7a29eb', 'tuesday in two tone', '''in'' ''jay'' ''tone'' ''tuesday'' ''tuesdayintwotone'' ''two'' ''z''', false),
	('01a214e2-1db3-7148-8519-098f710df4dc', 'anchor lights', '''anchor'' ''anchorlights'' ''jay'' ''lights'' ''slow'' ''weather'' ''z''', false),
	('01a214e2-1bd8-748e-ac95-3e24fe563654', 'rain on the wheelhouse', '''abba'' ''on'' ''rain'' ''rainonthewheelhouse'' ''slow'' ''the'' ''weather'' ''wheelhouse''', false),
	('01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 'cloud inventory', '''abba'' ''cloud'' ''cloudinventory'' ''inventory'' ''slow'' ''weather''', false),
	('01a214e2-1753-7505-a89c-25b7586c9870', 'estuary 5 a m', '''5'' ''a'' ''ad​ele'' ''estuary'' ''estuary5am'' ''m'' ''slow'' ''weather''', false),
	('01a214e2-150b-729f-b467-ec0ffa519630', 'a window left ajar', '''a'' ''adele'' ''ajar'' ''awindowleftajar'' ''left'' ''piano'' ''the'' ''window'' ''winter''', false);
INSERT INTO public.song_trend VALUES
	('01a214e1-d099-7687-93c1-c1595c1fe839', 109.64933613425926),
	('01a214e1-d7ce-7696-9b07-49af6ff50ff7', 109.64933547453704),
	('01a214e1-de15-7522-9528-0ba1bfa391b5', 109.64933605709876),
	('01a214e1-e428-7272-9eb6-3865cd92fa00', 109.64933543209877),
	('01a214e1-e7d9-742b-bbe0-53031643b999', 109.64933602623456),
	('01a214e1-ecb7-70bc-877d-52706197ec23', 109.64933535108025),
	('01a214e1-f01f-7158-9409-a507995ed2d9', 109.64933593364198),
	('01a214e1-f4b0-7577-9c92-46f21cbd91e5', 109.64933533179011),
	('01a214e1-f672-7381-b14d-6d6ce3e5704f', 109.6493358449074),
	('01a214e1-fc88-7243-adbd-47da12cbef8f', 109.64933527777778),
	('01a214e1-ff62-7441-885b-96b08f407cd1', 109.64933574459876),
	('01a214e2-01d7-748d-adc2-efad62e8c736', 109.64933396604938),
	('01a214e2-0513-7034-ac71-1de70b887235', 109.64933524691357),
	('01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', 109.6493357021605),
	('01a214e2-0ee3-7331-8ffb-644b3f0958e4', 109.64933374614198),
	('01a214e2-150b-729f-b467-ec0ffa519630', 109.64933519290123),
	('01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', 109.64933363811728),
	('01a214e2-1bd8-748e-ac95-3e24fe563654', 109.64933516975309),
	('01a214e2-1e98-7239-b069-75ef7b7a29eb', 109.64933342206791),
	('01a214e2-1f90-7112-bea0-ce9cef61c8e2', 109.64933616898146),
	('01a214e2-2112-7122-bb2b-6cdbed003cc5', 109.64933327546295),
	('01a214e1-d418-71b0-aa4a-03e7c6c8d49d', 109.6493368132716),
	('01a214e1-e151-7611-bfe0-57c295e0e6e9', 109.64933671682098),
	('01a214e1-ea77-7461-82e1-aaff7ccafc05', 110.6493355381949),
	('01a214e1-f367-70d0-b76e-d5181a18f28f', 110.64933547067946),
	('01a214e1-f8d4-76aa-a42d-88bffc847710', 110.64933532407461),
	('01a214e2-1753-7505-a89c-25b7586c9870', 109.64933694444444),
	('01a214e2-1db3-7148-8519-098f710df4dc', 109.64933690972224),
	('01a214e2-2022-7257-ad0c-a9b1af2cbaa3', 109.64933684799384);
INSERT INTO public.stored_bytes VALUES
	('audio_file', 5891727),
	('image', 347578);
INSERT INTO public.untallied_play VALUES
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-2112-7122-bb2b-6cdbed003cc5', '2026-11-25 22:45:07.185+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-1e98-7239-b069-75ef7b7a29eb', '2026-11-25 22:45:07.223+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-19b0-73a1-ab2d-de34fb0d7ce9', '2026-11-25 22:45:07.279+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-0ee3-7331-8ffb-644b3f0958e4', '2026-11-25 22:45:07.307+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e2-01d7-748d-adc2-efad62e8c736', '2026-11-25 22:45:07.364+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:45:07.395+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:45:07.46+00'),
	('01a214e2-4a45-732b-92a4-0f162ed80fb9', '01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:45:07.473+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-1bd8-748e-ac95-3e24fe563654', '2026-11-25 22:45:07.676+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-150b-729f-b467-ec0ffa519630', '2026-11-25 22:45:07.682+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e2-0513-7034-ac71-1de70b887235', '2026-11-25 22:45:07.696+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-fc88-7243-adbd-47da12cbef8f', '2026-11-25 22:45:07.704+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-f4b0-7577-9c92-46f21cbd91e5', '2026-11-25 22:45:07.718+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-ecb7-70bc-877d-52706197ec23', '2026-11-25 22:45:07.723+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-e428-7272-9eb6-3865cd92fa00', '2026-11-25 22:45:07.744+00'),
	('01a214e2-4f0a-735b-aa3f-13fb1596b4bc', '01a214e1-d7ce-7696-9b07-49af6ff50ff7', '2026-11-25 22:45:07.755+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-0b7b-7778-8d8b-60f14ddc9f8b', '2026-11-25 22:45:07.814+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-ff62-7441-885b-96b08f407cd1', '2026-11-25 22:45:07.825+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f672-7381-b14d-6d6ce3e5704f', '2026-11-25 22:45:07.851+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-f01f-7158-9409-a507995ed2d9', '2026-11-25 22:45:07.874+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-e7d9-742b-bbe0-53031643b999', '2026-11-25 22:45:07.898+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-de15-7522-9528-0ba1bfa391b5', '2026-11-25 22:45:07.906+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e1-d099-7687-93c1-c1595c1fe839', '2026-11-25 22:45:07.926+00'),
	('01a214e2-5273-721d-820b-ce1018054c1c', '01a214e2-1f90-7112-bea0-ce9cef61c8e2', '2026-11-25 22:45:07.935+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f8d4-76aa-a42d-88bffc847710', '2026-11-25 22:45:08.037+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-f367-70d0-b76e-d5181a18f28f', '2026-11-25 22:45:08.048+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-ea77-7461-82e1-aaff7ccafc05', '2026-11-25 22:45:08.07+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-e151-7611-bfe0-57c295e0e6e9', '2026-11-25 22:45:08.077+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e1-d418-71b0-aa4a-03e7c6c8d49d', '2026-11-25 22:45:08.102+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-2022-7257-ad0c-a9b1af2cbaa3', '2026-11-25 22:45:08.111+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1db3-7148-8519-098f710df4dc', '2026-11-25 22:45:08.127+00'),
	('01a214e2-5588-74b3-9e40-c4591e2276ea', '01a214e2-1753-7505-a89c-25b7586c9870', '2026-11-25 22:45:08.136+00');
SELECT pg_catalog.setval('graphile_worker.job_queues_id_seq', 1, false);
SELECT pg_catalog.setval('graphile_worker.jobs_id_seq1', 5, true);
SELECT pg_catalog.setval('graphile_worker.tasks_id_seq', 11, true);
SELECT pg_catalog.setval('public.migration_id_seq', 10, true);
ALTER TABLE ONLY graphile_worker._private_job_queues
    ADD CONSTRAINT job_queues_pkey1 PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_job_queues
    ADD CONSTRAINT job_queues_queue_name_key UNIQUE (queue_name);
ALTER TABLE ONLY graphile_worker._private_jobs
    ADD CONSTRAINT jobs_key_key1 UNIQUE (key);
ALTER TABLE ONLY graphile_worker._private_jobs
    ADD CONSTRAINT jobs_pkey1 PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_known_crontabs
    ADD CONSTRAINT known_crontabs_pkey PRIMARY KEY (identifier);
ALTER TABLE ONLY graphile_worker.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_tasks
    ADD CONSTRAINT tasks_identifier_key UNIQUE (identifier);
ALTER TABLE ONLY graphile_worker._private_tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_presence
    ADD CONSTRAINT account_presence_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.album
    ADD CONSTRAINT album_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.album_search
    ADD CONSTRAINT album_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.artist
    ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.artist_search
    ADD CONSTRAINT artist_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audio_file
    ADD CONSTRAINT audio_file_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.connected_user
    ADD CONSTRAINT connected_user_pkey PRIMARY KEY (user_id, process_id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (user_id, other_id);
ALTER TABLE ONLY public.daily_listener
    ADD CONSTRAINT daily_listener_pkey PRIMARY KEY (day, user_id);
ALTER TABLE ONLY public.daily_song_plays
    ADD CONSTRAINT daily_song_plays_pkey PRIMARY KEY (day, song_id);
ALTER TABLE ONLY public.daily_song_rank
    ADD CONSTRAINT daily_song_rank_pkey PRIMARY KEY (day, rank);
ALTER TABLE ONLY public.daily_stats
    ADD CONSTRAINT daily_stats_pkey PRIMARY KEY (day);
ALTER TABLE ONLY public.discovery_state
    ADD CONSTRAINT discovery_state_pkey PRIMARY KEY (only_row);
ALTER TABLE ONLY public.email_token
    ADD CONSTRAINT email_token_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY public.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.play
    ADD CONSTRAINT play_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.play_2026_11
    ADD CONSTRAINT play_2026_11_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.play_2026_12
    ADD CONSTRAINT play_2026_12_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.play_2027_01
    ADD CONSTRAINT play_2027_01_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.play_2027_02
    ADD CONSTRAINT play_2027_02_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.play_client
    ADD CONSTRAINT play_client_pkey PRIMARY KEY (user_id, client_id);
ALTER TABLE ONLY public.play_default
    ADD CONSTRAINT play_default_pkey PRIMARY KEY (user_id, played_at, id);
ALTER TABLE ONLY public.playlist_item
    ADD CONSTRAINT playlist_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.playlist
    ADD CONSTRAINT playlist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.playlist_search
    ADD CONSTRAINT playlist_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile_picture
    ADD CONSTRAINT profile_picture_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.rate_limit
    ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (remainder, word);
ALTER TABLE ONLY public.server_process
    ADD CONSTRAINT server_process_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session_revocation
    ADD CONSTRAINT session_revocation_pkey PRIMARY KEY (session_id);
ALTER TABLE ONLY public.song_like
    ADD CONSTRAINT song_like_pkey PRIMARY KEY (user_id, song_id);
ALTER TABLE ONLY public.song_listener
    ADD CONSTRAINT song_listener_pkey PRIMARY KEY (user_id, song_id);
ALTER TABLE ONLY public.song_neighbours
    ADD CONSTRAINT song_neighbours_pkey PRIMARY KEY (song_id);
ALTER TABLE ONLY public.song
    ADD CONSTRAINT song_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.song_search
    ADD CONSTRAINT song_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.song_trend
    ADD CONSTRAINT song_trend_pkey PRIMARY KEY (song_id);
ALTER TABLE ONLY public.uncounted_play
    ADD CONSTRAINT uncounted_play_pkey PRIMARY KEY (play_id);
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE INDEX jobs_no_queue_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id) WHERE ((is_available = true) AND (job_queue_id IS NULL));
CREATE INDEX account_created_order ON public.account USING btree (created_at);
CREATE INDEX account_email_trigrams ON public.account USING gin (lower(email) public.gin_trgm_ops);
ALTER INDEX public.account_email_trigrams ALTER COLUMN 1 SET STATISTICS 1000;
CREATE UNIQUE INDEX account_email_unique ON public.account USING btree (lower(email));
CREATE INDEX account_full_name_order ON public.account USING btree (full_name, id);
CREATE INDEX account_full_name_trigrams ON public.account USING gin (lower(full_name) public.gin_trgm_ops);
ALTER INDEX public.account_full_name_trigrams ALTER COLUMN 1 SET STATISTICS 1000;
CREATE INDEX account_presence_online_index ON public.account_presence USING btree (user_id) WHERE online;
CREATE INDEX account_presence_orphan_index ON public.account_presence USING btree (user_id) WHERE ((song_id IS NULL) AND (playing_until IS NOT NULL));
CREATE INDEX account_presence_playing_until_index ON public.account_presence USING btree (playing_until) WHERE (playing_until IS NOT NULL);
CREATE INDEX account_presence_song_index ON public.account_presence USING btree (song_id);
CREATE INDEX account_role_changed_index ON public.account USING btree (role_changed_at);
CREATE INDEX account_role_full_name_order ON public.account USING btree (role, full_name, id);
CREATE INDEX album_artist_created_order ON public.album USING btree (artist_id, created_at, id);
CREATE INDEX album_artist_release_year_order ON public.album USING btree (artist_id, release_year, id);
CREATE INDEX album_artist_title_order ON public.album USING btree (artist_id, title, id);
CREATE INDEX album_created_order ON public.album USING btree (created_at, id);
CREATE INDEX album_image_index ON public.album USING btree (image_key);
CREATE INDEX album_release_year_created_order ON public.album USING btree (release_year, created_at, id);
CREATE INDEX album_release_year_order ON public.album USING btree (release_year, id);
CREATE INDEX album_release_year_title_order ON public.album USING btree (release_year, title, id);
CREATE INDEX album_search_plays_order ON public.album_search USING btree (plays, id);
CREATE INDEX album_search_popular_title ON public.album_search USING btree (title) WHERE popular;
CREATE INDEX album_search_popular_words ON public.album_search USING gin (words) WHERE popular;
CREATE INDEX album_search_title ON public.album_search USING btree (title);
CREATE INDEX album_search_words ON public.album_search USING gin (words);
CREATE INDEX album_title_order ON public.album USING btree (title, id);
CREATE INDEX album_title_trigrams ON public.album USING gin (lower(title) public.gin_trgm_ops);
ALTER INDEX public.album_title_trigrams ALTER COLUMN 1 SET STATISTICS 1000;
CREATE INDEX artist_created_order ON public.artist USING btree (created_at, id);
CREATE INDEX artist_image_index ON public.artist USING btree (image_key);
CREATE INDEX artist_name_order ON public.artist USING btree (name, id);
CREATE UNIQUE INDEX artist_name_unique ON public.artist USING btree (lower(name));
CREATE INDEX artist_search_plays_order ON public.artist_search USING btree (plays, id);
CREATE INDEX artist_search_popular_title ON public.artist_search USING btree (title) WHERE popular;
CREATE INDEX artist_search_popular_words ON public.artist_search USING gin (words) WHERE popular;
CREATE INDEX artist_search_title ON public.artist_search USING btree (title);
CREATE INDEX artist_search_words ON public.artist_search USING gin (words);
CREATE INDEX connected_user_process_index ON public.connected_user USING btree (process_id);
CREATE INDEX conversation_order ON public.conversation USING btree (user_id, last_message_at, other_id);
CREATE INDEX conversation_other_index ON public.conversation USING btree (other_id);
CREATE INDEX daily_row_count_order ON public.daily_row_count USING btree (day, table_name);
CREATE INDEX email_token_expires_index ON public.email_token USING btree (expires_at);
CREATE INDEX email_token_user_index ON public.email_token USING btree (user_id);
CREATE UNIQUE INDEX message_client_unique ON public.message USING btree (sender_id, client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX message_content_trigrams ON public.message USING gin (lower(content) public.gin_trgm_ops);
ALTER INDEX public.message_content_trigrams ALTER COLUMN 1 SET STATISTICS 1000;
CREATE INDEX message_conversation_order ON public.message USING btree (LEAST(sender_id, receiver_id), GREATEST(sender_id, receiver_id), created_at, id);
CREATE INDEX message_created_order ON public.message USING btree (created_at, id);
CREATE INDEX message_receiver_order ON public.message USING btree (receiver_id, created_at, id);
CREATE INDEX message_sender_order ON public.message USING btree (sender_id, created_at, id);
CREATE INDEX message_unread_index ON public.message USING btree (receiver_id, sender_id) WHERE (read_at IS NULL);
CREATE INDEX play_song_order ON ONLY public.play USING btree (song_id, played_at);
CREATE INDEX play_2026_11_song_id_played_at_idx ON public.play_2026_11 USING btree (song_id, played_at);
CREATE INDEX play_2026_12_song_id_played_at_idx ON public.play_2026_12 USING btree (song_id, played_at);
CREATE INDEX play_2027_01_song_id_played_at_idx ON public.play_2027_01 USING btree (song_id, played_at);
CREATE INDEX play_2027_02_song_id_played_at_idx ON public.play_2027_02 USING btree (song_id, played_at);
CREATE INDEX play_client_played_index ON public.play_client USING btree (played_at);
CREATE INDEX play_default_song_id_played_at_idx ON public.play_default USING btree (song_id, played_at);
CREATE UNIQUE INDEX playlist_item_order ON public.playlist_item USING btree (playlist_id, "position");
CREATE INDEX playlist_item_song_index ON public.playlist_item USING btree (song_id);
CREATE INDEX playlist_owner_created_order ON public.playlist USING btree (owner_id, created_at, id);
CREATE INDEX playlist_search_title ON public.playlist_search USING btree (title);
CREATE INDEX playlist_search_words ON public.playlist_search USING gin (words);
CREATE INDEX profile_picture_image_index ON public.profile_picture USING btree (image_key);
CREATE INDEX rate_limit_expire_index ON public.rate_limit USING btree (expire);
CREATE INDEX refresh_token_session_index ON public.refresh_token USING btree (session_id);
CREATE INDEX row_count_table_index ON public.row_count USING btree (table_name);
CREATE INDEX session_expires_index ON public.session USING btree (expires_at);
CREATE INDEX session_revocation_expires_index ON public.session_revocation USING btree (expires_at);
CREATE INDEX session_user_order ON public.session USING btree (user_id, last_used_at, id);
CREATE INDEX song_album_track_order ON public.song USING btree (album_id, disc_number, track_number, id);
CREATE INDEX song_artist_created_order ON public.song USING btree (artist_id, created_at, id);
CREATE INDEX song_artist_duration_order ON public.song USING btree (artist_id, duration, id);
CREATE INDEX song_artist_play_count_order ON public.song USING btree (artist_id, play_count, id);
CREATE INDEX song_artist_title_order ON public.song USING btree (artist_id, title, id);
CREATE INDEX song_audio_index ON public.song USING btree (audio_key);
CREATE INDEX song_created_order ON public.song USING btree (created_at, id);
CREATE INDEX song_daily_pick_order ON public.song USING btree (uuid_hash_extended(id, (0)::bigint));
CREATE INDEX song_duration_order ON public.song USING btree (duration, id);
CREATE INDEX song_featured_order ON public.song USING btree (featured_position) WHERE (featured_position IS NOT NULL);
CREATE INDEX song_genre_created_order ON public.song USING btree (lower(genre), created_at, id);
CREATE INDEX song_genre_duration_order ON public.song USING btree (lower(genre), duration, id);
CREATE INDEX song_genre_play_count_order ON public.song USING btree (lower(genre), play_count, id);
CREATE INDEX song_genre_title_order ON public.song USING btree (lower(genre), title, id);
CREATE INDEX song_image_index ON public.song USING btree (image_key);
CREATE INDEX song_like_song_index ON public.song_like USING btree (song_id);
CREATE INDEX song_like_user_order ON public.song_like USING btree (user_id, created_at, song_id);
CREATE INDEX song_listener_song_index ON public.song_listener USING btree (song_id);
CREATE INDEX song_play_count_order ON public.song USING btree (play_count, id);
CREATE INDEX song_search_popular_title ON public.song_search USING btree (title) WHERE popular;
CREATE INDEX song_search_popular_words ON public.song_search USING gin (words) WHERE popular;
CREATE INDEX song_search_title ON public.song_search USING btree (title);
CREATE INDEX song_search_words ON public.song_search USING gin (words);
CREATE INDEX song_title_order ON public.song USING btree (title, id);
CREATE INDEX song_title_trigrams ON public.song USING gin (lower(title) public.gin_trgm_ops);
ALTER INDEX public.song_title_trigrams ALTER COLUMN 1 SET STATISTICS 1000;
CREATE INDEX song_trend_order ON public.song_trend USING btree (score DESC, song_id);
CREATE INDEX stored_bytes_table_index ON public.stored_bytes USING btree (table_name);
ALTER INDEX public.play_pkey ATTACH PARTITION public.play_2026_11_pkey;
ALTER INDEX public.play_song_order ATTACH PARTITION public.play_2026_11_song_id_played_at_idx;
ALTER INDEX public.play_pkey ATTACH PARTITION public.play_2026_12_pkey;
ALTER INDEX public.play_song_order ATTACH PARTITION public.play_2026_12_song_id_played_at_idx;
ALTER INDEX public.play_pkey ATTACH PARTITION public.play_2027_01_pkey;
ALTER INDEX public.play_song_order ATTACH PARTITION public.play_2027_01_song_id_played_at_idx;
ALTER INDEX public.play_pkey ATTACH PARTITION public.play_2027_02_pkey;
ALTER INDEX public.play_song_order ATTACH PARTITION public.play_2027_02_song_id_played_at_idx;
ALTER INDEX public.play_pkey ATTACH PARTITION public.play_default_pkey;
ALTER INDEX public.play_song_order ATTACH PARTITION public.play_default_song_id_played_at_idx;
CREATE TRIGGER account_counted_by_day AFTER INSERT ON public.account REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_by_day();
CREATE TRIGGER account_rows_deleted AFTER DELETE ON public.account REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER account_rows_inserted AFTER INSERT ON public.account REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER account_rows_truncated AFTER TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER album_inserted_for_search AFTER INSERT ON public.album REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.index_inserted_albums();
CREATE TRIGGER album_renamed_for_song AFTER UPDATE OF title ON public.album FOR EACH ROW WHEN ((old.title IS DISTINCT FROM new.title)) EXECUTE FUNCTION public.index_songs_of_album();
CREATE TRIGGER album_rows_deleted AFTER DELETE ON public.album REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER album_rows_inserted AFTER INSERT ON public.album REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER album_rows_truncated AFTER TRUNCATE ON public.album FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER album_updated_for_search AFTER UPDATE OF title, artist_id ON public.album FOR EACH ROW WHEN (((old.title IS DISTINCT FROM new.title) OR (old.artist_id IS DISTINCT FROM new.artist_id))) EXECUTE FUNCTION public.index_updated_album();
CREATE TRIGGER artist_inserted_for_search AFTER INSERT ON public.artist REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.index_inserted_artists();
CREATE TRIGGER artist_renamed_for_album AFTER UPDATE OF name ON public.artist FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION public.index_albums_of_artist();
CREATE TRIGGER artist_renamed_for_song AFTER UPDATE OF name ON public.artist FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION public.index_songs_of_artist();
CREATE TRIGGER artist_rows_deleted AFTER DELETE ON public.artist REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER artist_rows_inserted AFTER INSERT ON public.artist REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER artist_rows_truncated AFTER TRUNCATE ON public.artist FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER artist_updated_for_search AFTER UPDATE OF name ON public.artist FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION public.index_updated_artist();
CREATE TRIGGER audio_file_bytes_deleted AFTER DELETE ON public.audio_file REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER audio_file_bytes_inserted AFTER INSERT ON public.audio_file REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER audio_file_bytes_truncated AFTER TRUNCATE ON public.audio_file FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER audio_file_bytes_updated AFTER UPDATE ON public.audio_file REFERENCING OLD TABLE AS deleted NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER image_bytes_deleted AFTER DELETE ON public.image REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER image_bytes_inserted AFTER INSERT ON public.image REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER image_bytes_truncated AFTER TRUNCATE ON public.image FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER image_bytes_updated AFTER UPDATE ON public.image REFERENCING OLD TABLE AS deleted NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_bytes();
CREATE TRIGGER message_counted_by_day AFTER INSERT ON public.message REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_by_day();
CREATE TRIGGER message_rows_deleted AFTER DELETE ON public.message REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER message_rows_inserted AFTER INSERT ON public.message REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER message_rows_truncated AFTER TRUNCATE ON public.message FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER play_queued AFTER INSERT ON public.play REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.queue_plays();
CREATE TRIGGER play_untallied AFTER INSERT ON public.play REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.wait_for_tally();
CREATE TRIGGER playlist_inserted_for_search AFTER INSERT ON public.playlist REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.index_inserted_playlists();
CREATE TRIGGER playlist_updated_for_search AFTER UPDATE OF name, description ON public.playlist FOR EACH ROW WHEN (((old.name IS DISTINCT FROM new.name) OR (old.description IS DISTINCT FROM new.description))) EXECUTE FUNCTION public.index_updated_playlist();
CREATE TRIGGER song_inserted_for_search AFTER INSERT ON public.song REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.index_inserted_songs();
CREATE TRIGGER song_rows_deleted AFTER DELETE ON public.song REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER song_rows_inserted AFTER INSERT ON public.song REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER song_rows_truncated AFTER TRUNCATE ON public.song FOR EACH STATEMENT EXECUTE FUNCTION public.count_rows();
CREATE TRIGGER song_updated_for_search AFTER UPDATE OF title, artist_id, album_id ON public.song FOR EACH ROW WHEN ((((old.title IS DISTINCT FROM new.title) OR (old.artist_id IS DISTINCT FROM new.artist_id)) OR (old.album_id IS DISTINCT FROM new.album_id))) EXECUTE FUNCTION public.index_updated_song();
ALTER TABLE ONLY public.account_presence
    ADD CONSTRAINT account_presence_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.account_presence
    ADD CONSTRAINT account_presence_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.album
    ADD CONSTRAINT album_artist_id_foreign FOREIGN KEY (artist_id) REFERENCES public.artist(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.album
    ADD CONSTRAINT album_image_key_foreign FOREIGN KEY (image_key) REFERENCES public.image(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.album_search
    ADD CONSTRAINT album_search_id_foreign FOREIGN KEY (id) REFERENCES public.album(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.artist
    ADD CONSTRAINT artist_image_key_foreign FOREIGN KEY (image_key) REFERENCES public.image(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.artist_search
    ADD CONSTRAINT artist_search_id_foreign FOREIGN KEY (id) REFERENCES public.artist(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.connected_user
    ADD CONSTRAINT connected_user_process_id_foreign FOREIGN KEY (process_id) REFERENCES public.server_process(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.connected_user
    ADD CONSTRAINT connected_user_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account_presence(user_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_other_id_foreign FOREIGN KEY (other_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.email_token
    ADD CONSTRAINT email_token_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_receiver_id_foreign FOREIGN KEY (receiver_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_sender_id_foreign FOREIGN KEY (sender_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.play_client
    ADD CONSTRAINT play_client_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE public.play
    ADD CONSTRAINT play_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE public.play
    ADD CONSTRAINT play_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.playlist_item
    ADD CONSTRAINT playlist_item_playlist_id_foreign FOREIGN KEY (playlist_id) REFERENCES public.playlist(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.playlist_item
    ADD CONSTRAINT playlist_item_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.playlist
    ADD CONSTRAINT playlist_owner_id_foreign FOREIGN KEY (owner_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.playlist_search
    ADD CONSTRAINT playlist_search_id_foreign FOREIGN KEY (id) REFERENCES public.playlist(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile_picture
    ADD CONSTRAINT profile_picture_image_key_foreign FOREIGN KEY (image_key) REFERENCES public.image(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.profile_picture
    ADD CONSTRAINT profile_picture_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_session_id_foreign FOREIGN KEY (session_id) REFERENCES public.session(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song
    ADD CONSTRAINT song_album_id_foreign FOREIGN KEY (album_id) REFERENCES public.album(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.song
    ADD CONSTRAINT song_artist_id_foreign FOREIGN KEY (artist_id) REFERENCES public.artist(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.song
    ADD CONSTRAINT song_audio_key_foreign FOREIGN KEY (audio_key) REFERENCES public.audio_file(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.song
    ADD CONSTRAINT song_image_key_foreign FOREIGN KEY (image_key) REFERENCES public.image(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.song_like
    ADD CONSTRAINT song_like_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song_like
    ADD CONSTRAINT song_like_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song_listener
    ADD CONSTRAINT song_listener_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song_listener
    ADD CONSTRAINT song_listener_user_id_foreign FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song_search
    ADD CONSTRAINT song_search_id_foreign FOREIGN KEY (id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.song_trend
    ADD CONSTRAINT song_trend_song_id_foreign FOREIGN KEY (song_id) REFERENCES public.song(id) ON DELETE CASCADE;
ALTER TABLE graphile_worker._private_job_queues ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_known_crontabs ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_tasks ENABLE ROW LEVEL SECURITY;
