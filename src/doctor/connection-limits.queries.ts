import type { ClientBase } from 'pg';
import type { ConnectionLimit } from './connection-needs.model.ts';

/** The narrowest of the limits on connections, and what others hold of it: those of the server without the ones that it
 * keeps for superusers and roles with a privilege, of the role, and of the database.
 * @param known how many of the connections are this program's, besides the asking one; undefined: all of Tonearm's from
 * this address. */
export async function connectionLimit(client: ClientBase, known?: number): Promise<ConnectionLimit> {
  // Of other roles' connections, a role without privileges sees no more than the names of role and database.
  const { rows } = await client.query<ConnectionLimit>(
    `with held as (
       select usename, datname from pg_stat_activity
       where datname is not null and coalesce(backend_type, 'client backend') = 'client backend'
         and pid <> pg_backend_pid()
         and not ($1 and coalesce(application_name, '') like 'tonearm%'
           and client_addr is not distinct from inet_client_addr())
     ), limited (name, allowed, taken) as (
       select 'max_connections', current_setting('max_connections')::int
           - current_setting('superuser_reserved_connections')::int
           - coalesce(current_setting('reserved_connections', true)::int, 0),
         (select count(*)::int from held)
       union all
       select 'the connection limit of the role', rolconnlimit,
         (select count(*)::int from held where usename = current_user)
       from pg_roles where rolname = current_user and rolconnlimit >= 0
       union all
       select 'the connection limit of the database', datconnlimit,
         (select count(*)::int from held where datname = current_database())
       from pg_database where datname = current_database() and datconnlimit >= 0
     )
     select name, allowed, greatest(0, taken - $2) as taken from limited order by allowed - taken limit 1`,
    [known === undefined, known ?? 0],
  );
  const [limit] = rows;
  if (!limit) throw new Error('PostgreSQL does not tell max_connections');
  return limit;
}
