import { Migration } from '@mikro-orm/migrations';

/** The audit log: rows are added, and gone with their month. */
export class Migration20261207180000_audit extends Migration {
  override up(): void {
    this.createEntries();
    this.createGuard();
    this.createPartitions();
  }

  override down(): void {
    this.addSql('drop table audit_entry');
    this.addSql('drop function make_audit_partitions(timestamptz, int), drop_audit_partitions(timestamptz)');
    this.addSql('drop function guard_audit(), first_id_at(timestamptz), default_audit_partition()');
  }

  /** An id begins with its time, so that a month is a range of ids, and looking up an id reads one partition. */
  private createEntries(): void {
    this.addSql(`
      create table audit_entry (
        id uuid not null,
        at timestamptz(3) not null,
        actor_id uuid null,
        action text not null,
        target_type text null,
        target_id uuid null,
        about_id uuid null,
        changes jsonb null,
        ip_address text null,
        primary key (id),
        constraint audit_entry_action_check check (action ~ '^[a-z_]+\\.[a-z_]+$')
      ) partition by range (id)`);
    this.addSql('create index audit_entry_order on audit_entry (at, id)');
    this.addSql('create index audit_entry_actor_order on audit_entry (actor_id, at, id)');
    this.addSql('create index audit_entry_target_order on audit_entry (target_id, at, id)');
    this.addSql('create index audit_entry_action_order on audit_entry (action, at, id)');
    this.addSql(`
      create function first_id_at(moment timestamptz) returns uuid language sql immutable as $$
        select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $$`);
  }

  /** What tells of a person goes with the account; nothing else ever changes. */
  private createGuard(): void {
    this.addSql(`
      create function guard_audit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if to_jsonb(new) - 'changes' - 'ip_address' = to_jsonb(old) - 'changes' - 'ip_address'
            and (new.changes is not distinct from old.changes
              or new.changes is null and old.about_id is not null
                and not exists (select from account where id = old.about_id))
            and (new.ip_address is not distinct from old.ip_address
              or new.ip_address is null and coalesce(old.actor_id, old.about_id) is not null
                and not exists (select from account where id = coalesce(old.actor_id, old.about_id)))
          then
            return new;
          end if;
        end if;
        raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    this.addSql(`
      create trigger audit_entry_guarded before update or delete on audit_entry
      for each row execute function guard_audit()`);
    this.addSql(`
      create trigger audit_entry_kept before truncate on audit_entry
      for each statement execute function guard_audit()`);
  }

  /** Months are attached once they are filled with what the default partition holds of them, like those of plays. */
  private createPartitions(): void {
    // Catches what no month was made for, so that nobody is kept from signing in.
    this.addSql(`
      create function default_audit_partition() returns void language plpgsql as $$
      begin
        create table audit_entry_default partition of audit_entry default;
        create trigger audit_entry_kept before truncate on audit_entry_default
          for each statement execute function guard_audit();
      end $$`);
    this.addSql('select default_audit_partition()');
    this.addSql(`
      create function make_audit_partitions(since timestamptz, months_ahead int) returns setof text
      language plpgsql as $$
      declare
        month timestamp;
        begins uuid;
        ends uuid;
        partition text;
      begin
        for ahead in 0..months_ahead loop
          month := date_trunc('month', since at time zone 'UTC') + make_interval(months => ahead);
          begins := first_id_at(month at time zone 'UTC');
          ends := first_id_at((month + interval '1 month') at time zone 'UTC');
          partition := to_char(month, '"audit_entry_"YYYY"_"MM');
          continue when to_regclass(partition) is not null;
          lock table audit_entry_default in access exclusive mode;
          -- Another process may have made it meanwhile.
          continue when to_regclass(partition) is not null;
          execute format('create table %I (like audit_entry including all)', partition);
          alter table audit_entry_default disable trigger audit_entry_guarded;
          execute format(
            'with moved as (delete from audit_entry_default where id >= %L and id < %L returning *)
             insert into %I select * from moved', begins, ends, partition);
          alter table audit_entry_default enable trigger audit_entry_guarded;
          execute format(
            'alter table audit_entry attach partition %I for values from (%L) to (%L)', partition, begins, ends);
          execute format('create trigger audit_entry_kept before truncate on %I
            for each statement execute function guard_audit()', partition);
          return next partition;
        end loop;
      end $$`);
    this.addSql('select make_audit_partitions(now(), 3)');
    // Whole months, all of which is older; the default partition if all that it holds is.
    this.addSql(`
      create function drop_audit_partitions(before timestamptz) returns setof text language plpgsql as $$
      declare
        partition text;
      begin
        for partition in
          select relname from pg_inherits join pg_class on pg_class.oid = inhrelid
          where inhparent = 'audit_entry'::regclass and relname ~ '^audit_entry_\\d{4}_\\d{2}$'
            and (to_date(right(relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'UTC' <= before
          order by relname
        loop
          execute format('drop table %I', partition);
          return next partition;
        end loop;
        if exists (select from audit_entry_default) and not exists (select from audit_entry_default where at >= before)
        then
          drop table audit_entry_default;
          perform default_audit_partition();
          return next 'audit_entry_default';
        end if;
      end $$`);
  }
}
