-- Agreements between an employee and the one who leads them, with the support that the other side
-- promised; the changes that one proposes and the other answers; and what happened to each, when.

-- Which two people a conversation is between: written down by the conversation when it is planned, so
-- that agreements need not ask it. `settled_at`: the first signature; from then on nothing that was
-- agreed in it is worded anew by one side alone.
create table agreement_pairs (
  organization_id uuid not null references organizations,
  conversation_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  settled_at timestamptz,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, employee_id) references people,
  foreign key (organization_id, leader_id) references people,
  check (employee_id <> leader_id)
);

-- `doer_id` does it; the other of the two promised the support, if any. `follows_id` is the agreement
-- whose place this one took when both changed it. `what`, `measure`, `support` and the reasons are
-- the words of the two and of nobody else.
create table agreements (
  organization_id uuid not null references organizations,
  agreement_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  doer_id uuid not null,
  what text not null check (length(what) between 1 and 500),
  measure text check (length(measure) between 1 and 500),
  due_on date not null,
  support_kind text check (support_kind in ('coaching', 'training', 'means', 'time', 'other')),
  support text check (length(support) between 1 and 500),
  support_state text check (support_state in ('promised', 'given', 'missed')),
  support_reason text check (length(support_reason) between 1 and 1000),
  conversation_id uuid,
  follows_id uuid,
  state text not null check (state in ('open', 'kept', 'changed', 'broken')),
  reason text check (length(reason) between 1 and 1000),
  closed_by uuid,
  closed_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  revision int not null,
  primary key (organization_id, agreement_id),
  unique (organization_id, agreement_id, employee_id, leader_id),
  foreign key (organization_id, employee_id) references people,
  foreign key (organization_id, leader_id) references people,
  foreign key (organization_id, conversation_id) references agreement_pairs,
  foreign key (organization_id, follows_id) references agreements,
  check (employee_id <> leader_id),
  check (doer_id in (employee_id, leader_id)),
  check (made_by in (employee_id, leader_id)),
  check (closed_by in (employee_id, leader_id)),
  check ((support_kind is null) = (support_state is null)),
  check (support_kind is not null or support is null),
  check ((state = 'open') = (closed_at is null)),
  check ((closed_at is null) = (closed_by is null)),
  check ((state = 'broken') = (reason is not null))
);
create index agreements_of_employee on agreements (organization_id, employee_id, state, due_on, agreement_id);
create index agreements_of_leader on agreements (organization_id, leader_id, state, due_on, agreement_id);
create index agreements_of_conversation on agreements (organization_id, conversation_id) where conversation_id is not null;
create unique index agreements_by_follows on agreements (organization_id, follows_id) where follows_id is not null;

-- A change that one of the two proposed; at most one waits for the other's answer. It names the two itself,
-- so that its policies need not ask the agreement.
create table agreement_changes (
  organization_id uuid not null,
  change_id uuid not null,
  agreement_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  proposed_by uuid not null,
  what text not null check (length(what) between 1 and 500),
  measure text check (length(measure) between 1 and 500),
  due_on date not null,
  why text check (length(why) between 1 and 1000),
  state text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
  proposed_at timestamptz not null,
  answered_at timestamptz,
  primary key (organization_id, change_id),
  foreign key (organization_id, agreement_id, employee_id, leader_id)
    references agreements (organization_id, agreement_id, employee_id, leader_id) on delete cascade,
  check (proposed_by in (employee_id, leader_id)),
  check ((state = 'waiting') = (answered_at is null))
);
create unique index one_change_waits on agreement_changes (organization_id, agreement_id) where state = 'waiting';
create index agreement_changes_by_agreement on agreement_changes (organization_id, agreement_id);

-- What was done with an agreement, by whom; `what`, `measure` and `due_on` as they stood after wording it.
create table agreement_moments (
  organization_id uuid not null,
  agreement_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  revision int not null,
  deed text not null check (deed in (
    'made', 'edited', 'kept', 'broken', 'reopened', 'support-given', 'support-missed', 'support-promised',
    'change-proposed', 'change-declined', 'change-withdrawn', 'changed')),
  person_id uuid not null,
  at timestamptz not null,
  what text,
  measure text,
  due_on date,
  primary key (organization_id, agreement_id, revision),
  foreign key (organization_id, agreement_id, employee_id, leader_id)
    references agreements (organization_id, agreement_id, employee_id, leader_id) on delete cascade,
  check (person_id in (employee_id, leader_id))
);

-- These two may agree something: the leader leads the employee today, or a conversation joins them, or
-- they change together what they had agreed before.
create function app_may_agree(employee uuid, leader uuid, conversation uuid, follows uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select case
     when conversation is not null then exists (
       select from agreement_pairs where organization_id = app_organization() and conversation_id = conversation
         and employee_id = employee and leader_id = leader)
     when follows is not null then exists (
       select from agreements where organization_id = app_organization() and agreement_id = follows
         and employee_id = employee and leader_id = leader)
     else exists (
       select from assignments where organization_id = app_organization() and person_id = employee
         and manager_id = leader and starts_on <= app_today() and (ends_on is null or ends_on >= app_today()))
   end $$;

alter table agreement_pairs enable row level security;
alter table agreements enable row level security;
alter table agreement_changes enable row level security;
alter table agreement_moments enable row level security;

-- The two, and HR for the employee; nobody else, whatever they may do in the product.
create policy read_near on agreement_pairs for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));
create policy plan on agreement_pairs for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));
create policy change on agreement_pairs for update to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));

create policy read_near on agreements for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));
create policy agree on agreements for insert to tweespraak_app with check (
  organization_id = (select app_organization())
  and made_by = (select app_person()) and (employee_id = made_by or leader_id = made_by)
  and app_may_agree(employee_id, leader_id, conversation_id, follows_id));
create policy follow_up on agreements for update to tweespraak_app using (
  organization_id = (select app_organization())
  and (employee_id = (select app_person()) or leader_id = (select app_person())));
create policy take_back on agreements for delete to tweespraak_app using (
  organization_id = (select app_organization()) and made_by = (select app_person()));

create policy read_near on agreement_changes for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));
create policy propose on agreement_changes for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and proposed_by = (select app_person()));
create policy answer on agreement_changes for update to tweespraak_app using (
  organization_id = (select app_organization())
  and (employee_id = (select app_person()) or leader_id = (select app_person())));

create policy read_near on agreement_moments for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_is_hr_for(employee_id)));
create policy record on agreement_moments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person()));

-- The sealed report shows what was agreed; erasure removes it all when its term has passed.
create policy seal on agreements for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy erase on agreement_pairs to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on agreements to tweespraak_erase using (organization_id = (select app_organization()));

grant select, insert on agreement_pairs to tweespraak_app;
grant update (leader_id, settled_at) on agreement_pairs to tweespraak_app;
grant select, insert, delete on agreements to tweespraak_app;
grant update (doer_id, what, measure, due_on, support_kind, support, support_state, support_reason, state, reason,
  closed_by, closed_at, revision) on agreements to tweespraak_app;
grant select, insert on agreement_changes, agreement_moments to tweespraak_app;
grant update (state, answered_at) on agreement_changes to tweespraak_app;
grant select on agreements to tweespraak_seal;
grant select, delete on agreement_pairs, agreements to tweespraak_erase;
