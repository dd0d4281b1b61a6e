-- Goals: the employee's own, with what they said of them on the way, how they were worded before, whom they show them
-- to, and the compliments they got.

-- `place` is where, `due_on` the last day. `measure` and `steps`: as the contract says them, with what was reached and
-- done. `value` and `percent`: where it stands by its last check-in, kept beside it so that a list and a sum need not
-- read them. `next_on`: when the employee is asked how it goes. The words are the employee's, or of who proposed it.
create table goals (
  organization_id uuid not null references organizations,
  goal_id uuid not null,
  employee_id uuid not null,
  state text not null check (state in ('draft', 'proposed', 'declined', 'active', 'reached', 'dropped', 'carried-over')),
  kind text not null check (kind in ('result', 'development', 'learning', 'personal')),
  horizon text not null check (horizon in ('period', 'year', 'three-years', 'five-years')),
  what text not null check (length(what) between 1 and 500),
  why text check (length(why) between 1 and 1000),
  who text check (length(who) between 1 and 500),
  place text check (length(place) between 1 and 300),
  how text check (length(how) between 1 and 1000),
  due_on date,
  measure jsonb,
  steps jsonb not null,
  value double precision,
  percent int not null check (percent between 0 and 100),
  proposed_by uuid,
  proposed_at timestamptz,
  proposal_words text check (length(proposal_words) between 1 and 1000),
  starts_on date,
  seen_by text not null check (seen_by in ('manager', 'team', 'organization', 'people')),
  rhythm text check (rhythm in ('week', 'two-weeks', 'month', 'quarter')),
  next_on date,
  conversation_id uuid,
  follows_id uuid,
  closed_at timestamptz,
  closing_words text check (length(closing_words) between 1 and 1000),
  made_at timestamptz not null,
  revision int not null,
  primary key (organization_id, goal_id),
  unique (organization_id, goal_id, employee_id),
  foreign key (organization_id, employee_id) references people,
  foreign key (organization_id, proposed_by) references people,
  foreign key (organization_id, follows_id) references goals on delete set null (follows_id),
  check ((proposed_by is null) = (proposed_at is null)),
  check (proposed_by is distinct from employee_id),
  check (state <> 'proposed' or proposed_by is not null),
  check (state <> 'active' or (starts_on is not null and due_on is not null and measure is not null)),
  check ((state in ('declined', 'reached', 'dropped', 'carried-over')) = (closed_at is not null)),
  check (state not in ('declined', 'dropped') or closing_words is not null),
  check (state = 'active' or next_on is null)
);
create index goals_of_employee on goals (organization_id, employee_id, state);
create index goals_shown on goals (organization_id, seen_by, employee_id) where seen_by <> 'manager';
create index goals_proposed on goals (organization_id, proposed_by) where state = 'proposed';
create index goals_of_conversation on goals (organization_id, conversation_id) where conversation_id is not null;
create unique index goals_by_follows on goals (organization_id, follows_id) where follows_id is not null;
create index goals_asked on goals (organization_id, next_on) where next_on is not null;

-- Whom the employee shows a goal to by name.
create table goal_readers (
  organization_id uuid not null,
  goal_id uuid not null,
  employee_id uuid not null,
  person_id uuid not null,
  primary key (organization_id, goal_id, person_id),
  foreign key (organization_id, goal_id, employee_id) references goals (organization_id, goal_id, employee_id)
    on delete cascade,
  foreign key (organization_id, person_id) references people
);
create index goal_readers_by_person on goal_readers (organization_id, person_id, goal_id);

-- How a goal stood on a day, as its employee said. `milestones` and `steps`: the ids of what was reached and done with it.
create table goal_check_ins (
  organization_id uuid not null,
  check_in_id uuid not null,
  goal_id uuid not null,
  employee_id uuid not null,
  on_day date not null,
  at timestamptz not null,
  value double precision,
  milestones jsonb not null,
  steps jsonb not null,
  confidence text not null check (confidence in ('high', 'middle', 'low')),
  words text check (length(words) between 1 and 1000),
  primary key (organization_id, check_in_id),
  foreign key (organization_id, goal_id, employee_id) references goals (organization_id, goal_id, employee_id)
    on delete cascade
);
create index goal_check_ins_by_goal on goal_check_ins (organization_id, goal_id, on_day, at);

-- How a goal was worded until somebody worded it anew. `reason` is null where a proposal was made the employee's own.
create table goal_versions (
  organization_id uuid not null,
  goal_id uuid not null,
  employee_id uuid not null,
  version int not null,
  until_at timestamptz not null,
  worded_by uuid not null,
  reason text check (length(reason) between 1 and 1000),
  kind text not null,
  horizon text not null,
  what text not null,
  why text,
  who text,
  place text,
  how text,
  due_on date,
  measure jsonb,
  steps jsonb not null,
  primary key (organization_id, goal_id, version),
  foreign key (organization_id, goal_id, employee_id) references goals (organization_id, goal_id, employee_id)
    on delete cascade,
  foreign key (organization_id, worded_by) references people
);

-- A compliment has no words: it is given in one tap, on what was reached.
create table goal_compliments (
  organization_id uuid not null,
  goal_id uuid not null,
  employee_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (organization_id, goal_id, person_id),
  foreign key (organization_id, goal_id, employee_id) references goals (organization_id, goal_id, employee_id)
    on delete cascade,
  foreign key (organization_id, person_id) references people,
  check (person_id <> employee_id)
);

-- The employee chose the asker by name. In a function of its own, since the table asks the goal who may read it.
create function app_reads_goal(goal uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from goal_readers
    where organization_id = app_organization() and goal_id = goal and person_id = app_person());
end $$;

-- Of one team: the same person leads both today.
create function app_team_mates() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return query select mate.person_id from assignments mine
    join assignments mate on mate.organization_id = mine.organization_id and mate.manager_id = mine.manager_id
      and mate.starts_on <= today and (mate.ends_on is null or mate.ends_on >= today)
    where mine.organization_id = app_organization() and mine.person_id = app_person()
      and mine.starts_on <= today and (mine.ends_on is null or mine.ends_on >= today);
end $$;

-- A conversation is between this employee and somebody, and the asker is one of the two: a goal can be born in it.
create function app_talks_about_goals(conversation uuid, employee uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from agreement_pairs
    where organization_id = app_organization() and conversation_id = conversation and employee_id = employee
      and app_person() in (employee_id, leader_id));
end $$;

revoke execute on function app_reads_goal, app_team_mates, app_talks_about_goals from public;
grant execute on function app_reads_goal, app_team_mates, app_talks_about_goals to tweespraak_app;

alter table goals enable row level security;
alter table goal_readers enable row level security;
alter table goal_check_ins enable row level security;
alter table goal_versions enable row level security;
alter table goal_compliments enable row level security;

-- The employee; who leads them today, once it is no draft; who proposed it, while nobody answered; and of what works or
-- was reached those whom the employee chose. Nobody because of a role: HR and administrators read no goals.
create policy read_own on goals for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person())
    or (state = 'proposed' and proposed_by = (select app_person()))
    or (state in ('active', 'reached') and (
      seen_by = 'organization'
      or (seen_by = 'team' and employee_id in (select app_team_mates()))
      or (seen_by = 'people' and app_reads_goal(goal_id))))
    or (state <> 'draft' and app_manages(employee_id))));
create policy make on goals for insert to tweespraak_app with check (
  organization_id = (select app_organization())
  and (conversation_id is null or app_talks_about_goals(conversation_id, employee_id))
  and ((employee_id = (select app_person()) and proposed_by is null and state in ('draft', 'active'))
    or (state = 'proposed' and proposed_by = (select app_person()) and seen_by = 'manager'
      and (app_manages(employee_id) or app_is_hr_for(employee_id)))));
create policy work on goals for update to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person()));
create policy take_back on goals for delete to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (state = 'draft' and employee_id = (select app_person()))
    or (state = 'proposed' and proposed_by = (select app_person()))));

-- Whom the employee chose is the employee's to see.
create policy choose on goal_readers to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person()));

-- Who sees the goal sees what belongs to it; the goal asks none of these.
create policy read_with_goal on goal_check_ins for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (select from goals
    where goals.organization_id = goal_check_ins.organization_id and goals.goal_id = goal_check_ins.goal_id));
create policy say on goal_check_ins for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and employee_id = (select app_person()));
create policy correct on goal_check_ins for update to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person())
  and at > now() - interval '25 hours');
create policy take_back on goal_check_ins for delete to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person())
  and at > now() - interval '25 hours');

create policy read_with_goal on goal_versions for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (select from goals
    where goals.organization_id = goal_versions.organization_id and goals.goal_id = goal_versions.goal_id));
create policy keep on goal_versions for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and employee_id = (select app_person()));

create policy read_with_goal on goal_compliments for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (select from goals
    where goals.organization_id = goal_compliments.organization_id and goals.goal_id = goal_compliments.goal_id));
create policy give on goal_compliments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person())
  and exists (select from goals where goals.organization_id = goal_compliments.organization_id
    and goals.goal_id = goal_compliments.goal_id and goals.state = 'reached'));
create policy take_back on goal_compliments for delete to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));

create policy erase on goals to tweespraak_erase using (organization_id = (select app_organization()));

grant select, insert, delete on goals to tweespraak_app;
grant update (state, kind, horizon, what, why, who, place, how, due_on, measure, steps, value, percent, starts_on,
  seen_by, rhythm, next_on, closed_at, closing_words, revision) on goals to tweespraak_app;
grant select, insert, delete on goal_readers, goal_compliments to tweespraak_app;
grant select, insert, delete on goal_check_ins to tweespraak_app;
grant update (on_day, value, milestones, steps, confidence, words) on goal_check_ins to tweespraak_app;
grant select, insert on goal_versions to tweespraak_app;
grant select, delete on goals to tweespraak_erase;
