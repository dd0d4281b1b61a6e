-- What people are reminded of, and what they were told: a reminder is claimed by one row, in the transaction that
-- queues its mail and puts its notice, so that none is lost and none comes twice.

-- What HR wants otherwise than usual: of a kind (its code), or under `*` of what belongs to no kind. `moments`: days
-- from the last day of the thing, before it below zero; none is off. `escalates`: days from it at which the next
-- person hears once that it waits; null is never.
create table reminder_rules (
  organization_id uuid not null references organizations,
  kind_code text not null check (kind_code = '*' or kind_code ~ '^[a-z][a-z0-9-]{1,39}$'),
  sort text not null check (sort in ('prepare', 'talk', 'report', 'sign', 'agreement', 'support', 'next', 'rhythm')),
  moments int[] not null check (cardinality(moments) <= 3),
  escalates int check (escalates between -60 and 120),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (organization_id, kind_code, sort),
  foreign key (organization_id, changed_by) references people on delete set null (changed_by)
);

-- Who was reminded of what. `subject_id`: the conversation, agreement, proposal, or the employee of whom nothing is
-- planned. `occasion`: the last day it was about, and which of the moments.
create table reminders (
  organization_id uuid not null references organizations,
  sort text not null,
  subject_id uuid not null,
  person_id uuid not null,
  occasion text not null check (length(occasion) <= 120),
  reminded_on date not null,
  mail_id uuid,
  primary key (organization_id, sort, subject_id, person_id, occasion),
  foreign key (organization_id, person_id) references people on delete cascade
);
create index reminders_of_subject on reminders (organization_id, subject_id);
create index reminders_by_mail on reminders (organization_id, mail_id) where mail_id is not null;
create index reminders_by_day on reminders (organization_id, reminded_on);

-- Until which day everybody of an organisation was reminded.
create table reminder_days (
  organization_id uuid primary key references organizations,
  swept_on date not null
);

-- What somebody was told, in the app: ids and moments for its words, nothing that anybody wrote. `path`: where it leads.
create table notices (
  organization_id uuid not null references organizations,
  notice_id uuid not null,
  person_id uuid not null,
  sort text not null check (sort ~ '^[a-z][a-z-]{1,59}$'),
  path text not null check (path ~ '^/' and length(path) <= 200),
  other_id uuid,
  kind_id uuid,
  at timestamptz,
  on_day date,
  count int,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (organization_id, notice_id),
  foreign key (organization_id, person_id) references people on delete cascade,
  foreign key (organization_id, other_id) references people on delete set null (other_id),
  foreign key (organization_id, kind_id) references kinds
);
create index notices_of_person on notices (organization_id, person_id, notice_id desc);
create index notices_unread on notices (organization_id, person_id) where read_at is null;
create index notices_by_time on notices (organization_id, created_at);

alter table reminder_rules enable row level security;
alter table reminders enable row level security;
alter table reminder_days enable row level security;
alter table notices enable row level security;

create policy read_own on reminder_rules for select to tweespraak_app, tweespraak_mail
  using (organization_id = (select app_organization()));
create policy write_as_hr on reminder_rules to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()))
  with check (organization_id = (select app_organization()) and (select app_is_hr_for_all())
    and changed_by = (select app_person()));
grant select on reminder_rules to tweespraak_app, tweespraak_mail;
grant insert, delete, update (moments, escalates, changed_by, changed_at) on reminder_rules to tweespraak_app;

create policy remind on reminders to tweespraak_mail using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()));
create policy remind on reminder_days to tweespraak_mail using (true) with check (organization_id = (select app_organization()));
create policy tell on notices to tweespraak_mail using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()));
grant select, insert, delete on reminders to tweespraak_mail;
grant select, insert, update on reminder_days to tweespraak_mail;
grant select, insert, delete on notices to tweespraak_mail;

create policy own on notices for select to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
create policy read on notices for update to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
grant select, update (read_at) on notices to tweespraak_app;

create policy erase on reminders to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on notices to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on reminder_rules to tweespraak_erase using (organization_id = (select app_organization()));
grant select, delete on reminders, notices, reminder_rules to tweespraak_erase;

-- Looking for organisations whose day has come spans them all.
create policy sweep on organizations for select to tweespraak_mail using ((select app_organization()) is null);

-- What says that something waits, and for whom: states and days, not a word.
do $$ declare name text;
begin
  foreach name in array array['preparations', 'reports', 'signatures', 'conversation_proposals', 'agreements',
    'conversation_rests', 'progress_of_people'] loop
    execute format('create policy remind on %I for select to tweespraak_mail using (organization_id = (select app_organization()))', name);
  end loop;
end $$;
grant select (organization_id, conversation_id, person_id, side, shared_at) on preparations to tweespraak_mail;
grant select (organization_id, conversation_id, stage, turn, offered_at, sign_before) on reports to tweespraak_mail;
grant select (organization_id, conversation_id, person_id, side, voided_at) on signatures to tweespraak_mail;
grant select (organization_id, proposal_id, previous_id, kind_id, employee_id, leader_id, due_on, state)
  on conversation_proposals to tweespraak_mail;
grant select (organization_id, agreement_id, employee_id, leader_id, doer_id, due_on, resumed_on, support_state, state,
  made_at) on agreements to tweespraak_mail;
grant select (organization_id, person_id, from_on, until_on) on conversation_rests to tweespraak_mail;
grant select (organization_id, kind_code, employee_id, last_held_at, open_from) on progress_of_people to tweespraak_mail;
