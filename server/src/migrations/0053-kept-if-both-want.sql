-- Of a talk without a report: who of the two wants what was noted kept in the employee's file.
create table conversation_keepers (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  said_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id, person_id) references conversation_participants on delete cascade
);

alter table conversation_keepers enable row level security;
create policy read_at_table on conversation_keepers for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy say on conversation_keepers for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person())
  and app_speaks_in(conversation_id) and app_talks_now(conversation_id));
create policy take_back on conversation_keepers for delete to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person())
  and app_talks_now(conversation_id));
create policy erase on conversation_keepers to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, delete on conversation_keepers to tweespraak_app;
grant select, delete on conversation_keepers to tweespraak_erase;
