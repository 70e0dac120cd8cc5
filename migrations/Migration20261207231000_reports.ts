import { Migration } from '@mikro-orm/migrations';

const reference = (column: string) =>
  `constraint report_${column}_foreign foreign key (${column}) references account (id) on update no action on delete set null`;

/** What users report to the administrators. A report stays when its target goes, and when who made it does. */
export class Migration20261207231000_reports extends Migration {
  override up(): void {
    this.addSql(`
      create table report (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        target_type text not null,
        target_id uuid not null,
        excerpt text null,
        reported_by_id uuid null,
        reason text not null,
        note text null,
        state text not null default 'OPEN',
        resolved_by_id uuid null,
        resolved_at timestamptz(3) null,
        resolution text null,
        primary key (id),
        constraint report_target_type_check check (target_type in ('User', 'Message', 'Playlist')),
        constraint report_reason_check check (reason in ('SPAM', 'HARASSMENT', 'HATE', 'SEXUAL', 'VIOLENCE', 'ILLEGAL', 'OTHER')),
        constraint report_state_check check (state in ('OPEN', 'RESOLVED', 'DISMISSED')),
        constraint report_note_check check (char_length(note) >= 1 and char_length(note) <= 2000),
        constraint report_resolution_check check (char_length(resolution) >= 1 and char_length(resolution) <= 2000),
        ${reference('reported_by_id')},
        ${reference('resolved_by_id')}
      )`);
    this.addSql('create unique index report_once on report (reported_by_id, target_id)');
    this.addSql('create index report_order on report (created_at, id)');
    this.addSql('create index report_state_order on report (state, created_at, id)');
    this.addSql('create index report_resolved_by_index on report (resolved_by_id)');
  }

  override down(): void {
    this.addSql('drop table report');
  }
}
