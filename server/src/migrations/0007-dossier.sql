-- The employee's file: sealed reports, those that wait to be sealed, and who opened whose file.

-- A report as it was sealed: never changed, removed by erasure alone. `content_hash` is what the
-- signatures bind, `pdf_hash` the SHA-256 of the file itself.
create table sealed_reports (
  organization_id uuid not null references organizations,
  conversation_id uuid not null,
  employee_id uuid not null,
  held_on date not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  pdf bytea not null,
  pdf_hash text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
  pages int not null check (pages >= 1),
  sealed_at timestamptz not null,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations,
  foreign key (organization_id, employee_id) references people
);
create index sealed_reports_of_employee on sealed_reports (organization_id, employee_id, held_on desc);

-- Signed and not yet sealed; the row goes when the sealed report comes. `reason`: why the last try failed.
create table waiting_reports (
  organization_id uuid not null references organizations,
  conversation_id uuid not null,
  employee_id uuid not null,
  since timestamptz not null,
  tries int not null default 0,
  next_try_at timestamptz not null,
  reason text check (reason in ('documents-unavailable', 'failed')),
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, employee_id) references people
);
create index waiting_reports_by_next_try on waiting_reports (next_try_at);

-- Each time that somebody opened the file of somebody else, or a report in it. Only ever added to.
create table file_openings (
  organization_id uuid not null references organizations,
  opening_id uuid not null,
  person_id uuid not null,
  opened_by uuid not null,
  at timestamptz not null,
  what text not null check (what in ('file', 'report')),
  conversation_id uuid,
  primary key (organization_id, opening_id),
  foreign key (organization_id, person_id) references people,
  foreign key (organization_id, opened_by) references people,
  check (person_id <> opened_by),
  check ((what = 'report') = (conversation_id is not null))
);
create index file_openings_of_person on file_openings (organization_id, person_id, at desc, opening_id desc);

-- The asker may see something of this person's file: their own, one of their team, one they are HR for, or
-- one at whose table they had a voice.
create function app_may_open_file(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select person = app_person() or app_is_hr_for(person) or app_manages(person) or exists (
     select from conversations c join conversation_participants p using (organization_id, conversation_id)
     where c.organization_id = app_organization() and c.employee_id = person
       and p.person_id = app_person() and p.role <> 'companion') $$;

alter table sealed_reports enable row level security;
alter table waiting_reports enable row level security;
alter table file_openings enable row level security;

-- Whose file it is, those with a voice at the table, and whom the kind shows the report.
create policy read_near on sealed_reports for select to tweespraak_app using (
  organization_id = (select app_organization())
  and (employee_id = (select app_person()) or app_may_read_report(conversation_id)));
create policy read_near on waiting_reports for select to tweespraak_app using (
  organization_id = (select app_organization())
  and (employee_id = (select app_person()) or app_may_read_report(conversation_id)));

-- Everybody reads who opened their own file. One writes down one's own opening, of a file that one may open
-- or of a report that one may read: this asks sealed_reports, under its own policy.
create policy read_own on file_openings for select to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
create policy write_down on file_openings for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and opened_by = (select app_person())
  and case when conversation_id is null then app_may_open_file(person_id) else exists (
    select from sealed_reports s where s.organization_id = file_openings.organization_id
      and s.conversation_id = file_openings.conversation_id and s.employee_id = file_openings.person_id) end);

-- The task that seals. Looking for what waits spans all organisations (none is set then).
create policy seal on sealed_reports for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal_once on sealed_reports for insert to tweespraak_seal with check (organization_id = (select app_organization()));
create policy sweep on waiting_reports for select to tweespraak_seal
  using (organization_id = (select app_organization()) or (select app_organization()) is null);
create policy wait on waiting_reports for insert to tweespraak_seal with check (organization_id = (select app_organization()));
create policy wait_on on waiting_reports for update to tweespraak_seal using (organization_id = (select app_organization()));
create policy wait_no_more on waiting_reports for delete to tweespraak_seal using (organization_id = (select app_organization()));

create policy erase on sealed_reports to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on waiting_reports to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on file_openings to tweespraak_erase using (organization_id = (select app_organization()));

grant select on sealed_reports, waiting_reports to tweespraak_app;
grant select, insert on file_openings to tweespraak_app;
grant select, insert on sealed_reports to tweespraak_seal;
grant select, insert, delete on waiting_reports to tweespraak_seal;
grant update (tries, next_try_at, reason) on waiting_reports to tweespraak_seal;
grant select, delete on sealed_reports, waiting_reports, file_openings to tweespraak_erase;
