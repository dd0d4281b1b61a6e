-- What one of the two adds to a sealed report afterwards: sealed itself, in a row of its own, that names the content
-- and the file it belongs to. The report is never touched by it. Never changed, removed by erasure alone.
create table addenda (
  organization_id uuid not null references organizations,
  addendum_id uuid not null,
  conversation_id uuid not null,
  employee_id uuid not null,
  author_id uuid not null,
  side text not null check (side in ('employee', 'manager')),
  text text not null check (length(text) between 1 and 4000),
  report_hash text not null check (report_hash ~ '^[0-9a-f]{64}$'),
  report_pdf_hash text not null check (report_pdf_hash ~ '^[0-9a-f]{64}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  pdf bytea not null,
  pdf_hash text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
  pages int not null check (pages >= 1),
  sealed_at timestamptz not null,
  primary key (organization_id, addendum_id),
  foreign key (organization_id, conversation_id) references sealed_reports on delete cascade,
  foreign key (organization_id, employee_id) references people, foreign key (organization_id, author_id) references people
);
create index addenda_of_conversation on addenda (organization_id, conversation_id, sealed_at);
create index addenda_of_employee on addenda (organization_id, employee_id, sealed_at);

alter table addenda enable row level security;
-- Whoever reads the report reads what was added to it.
create policy read_near on addenda for select to tweespraak_app using (
  organization_id = (select app_organization())
  and (employee_id = (select app_person()) or app_may_read_report(conversation_id)));
-- The task that seals puts it in, for who has that seat at that table, under the report as it was sealed.
create policy seal on addenda for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal_once on addenda for insert to tweespraak_seal with check (
  organization_id = (select app_organization())
  and exists (select from conversation_participants seat where seat.organization_id = addenda.organization_id
    and seat.conversation_id = addenda.conversation_id and seat.person_id = addenda.author_id and seat.role = addenda.side)
  and exists (select from sealed_reports s where s.organization_id = addenda.organization_id
    and s.conversation_id = addenda.conversation_id and s.employee_id = addenda.employee_id
    and s.content_hash = addenda.report_hash and s.pdf_hash = addenda.report_pdf_hash));
create policy erase on addenda to tweespraak_erase using (organization_id = (select app_organization()));
grant select on addenda to tweespraak_app;
grant select, insert on addenda to tweespraak_seal;
grant select, delete on addenda to tweespraak_erase;
