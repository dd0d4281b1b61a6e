-- Goals of a unit and of the organisation, to which an employee can link a goal of their own; goals to begin from; and
-- one goal that is proposed to a whole group at once.

-- Of the organisation (no unit), or of a unit. Read by everybody here: there is nobody's own word in it.
create table shared_goals (
  organization_id uuid not null references organizations,
  shared_goal_id uuid not null,
  unit_id uuid,
  what text not null check (length(what) between 1 and 500),
  why text check (length(why) between 1 and 1000),
  measure text check (length(measure) between 1 and 500),
  horizon text not null check (horizon in ('period', 'year', 'three-years', 'five-years')),
  due_on date,
  state text not null check (state in ('active', 'reached', 'dropped')),
  made_by uuid not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  revision int not null,
  primary key (organization_id, shared_goal_id),
  foreign key (organization_id, unit_id) references units,
  foreign key (organization_id, made_by) references people,
  check ((state = 'active') = (closed_at is null))
);

-- A goal to begin from, as the contract words one.
create table goal_templates (
  organization_id uuid not null references organizations,
  template_id uuid not null,
  plan jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (organization_id, template_id),
  foreign key (organization_id, made_by) references people
);

-- One goal for a group: who gave it, when, and to how many.
create table goal_plans (
  organization_id uuid not null references organizations,
  plan_id uuid not null,
  what text not null check (length(what) between 1 and 500),
  given int not null check (given > 0),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (organization_id, plan_id),
  foreign key (organization_id, made_by) references people
);
create index goal_plans_by_maker on goal_plans (organization_id, made_by, made_at);

alter table goals add column shared_goal_id uuid, add column plan_id uuid,
  add foreign key (organization_id, shared_goal_id) references shared_goals,
  add foreign key (organization_id, plan_id) references goal_plans;
create index goals_by_shared_goal on goals (organization_id, shared_goal_id) where shared_goal_id is not null;
create index goals_by_plan on goals (organization_id, plan_id) where plan_id is not null;
grant update (shared_goal_id) on goals to tweespraak_app;

-- Who leads somebody in a unit today, and HR for it, word its goals; those of the organisation HR for everybody.
create function app_keeps_shared_goals(unit uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  if unit is null then return app_is_hr_for_all(); end if;
  if not exists (select from units u where u.organization_id = app_organization() and u.unit_id = unit) then
    return false;
  end if;
  return app_is_hr_for_unit(unit) or exists (select from assignments a
    where a.organization_id = app_organization() and a.unit_id = unit and a.manager_id = app_person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today));
end $$;

-- The units whose goals the asker words.
create function app_shared_goal_units() returns table (unit_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select u.unit_id, u.name from units u
    where u.organization_id = app_organization() and u.archived_at is null and app_keeps_shared_goals(u.unit_id)
    order by u.name, u.unit_id;
end $$;

-- Leads somebody today, or is HR: may keep goals for others to begin from.
create function app_gives_goals() returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return app_is_hr() or exists (select from assignments a
    where a.organization_id = app_organization() and a.manager_id = app_person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today));
end $$;

-- The asker linked a goal of their own to it, or words it: they see who else contributes.
create function app_sees_contributions(shared uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from goals where organization_id = app_organization() and shared_goal_id = shared
      and employee_id = app_person() and state in ('active', 'reached'))
    or exists (select from shared_goals s where s.organization_id = app_organization()
      and s.shared_goal_id = shared and app_keeps_shared_goals(s.unit_id));
end $$;

-- Of those who chose to link: who, and how far. Never a word of theirs.
create function app_contributions(shared uuid) returns table (goal_id uuid, person_id uuid, percent int)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  if not app_sees_contributions(shared) then return; end if;
  return query select g.goal_id, g.employee_id, g.percent from goals g
    where g.organization_id = app_organization() and g.shared_goal_id = shared and g.state in ('active', 'reached');
end $$;

-- How many linked, and how far they are together: for who does not see them one by one only of five or more.
create function app_shared_progress() returns table (shared_goal_id uuid, linked int, percent int)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select g.shared_goal_id, count(*)::int,
      case when count(distinct g.employee_id) >= 5 or app_sees_contributions(g.shared_goal_id)
        then floor(avg(g.percent))::int end
    from goals g
    where g.organization_id = app_organization() and g.shared_goal_id is not null and g.state in ('active', 'reached')
    group by g.shared_goal_id;
end $$;

-- To whom the asker can propose a goal: who works here today and whom they lead, or are HR for. `unit` and what hangs
-- below it, `chosen` people, or `team` alone; null asks for no such thing.
create function app_goal_recipients(unit uuid, chosen uuid[], team boolean) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
  everybody constant boolean := not team and app_is_hr_for_all();
begin
  return query
    with recursive below as (
      select u.unit_id from units u where u.organization_id = app_organization() and u.unit_id = unit
      union all
      select u.unit_id from units u join below b on u.parent_id = b.unit_id
        where u.organization_id = app_organization()),
    hr as materialized (select app_hr_people() as person_id where not team and not everybody and app_is_hr())
    select distinct a.person_id from assignments a
    where a.organization_id = app_organization()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
      and a.person_id <> app_person()
      and (unit is null or a.unit_id in (select b.unit_id from below b))
      and (chosen is null or a.person_id = any (chosen))
      and (everybody or a.manager_id = app_person() or a.person_id in (select h.person_id from hr h));
end $$;

-- What became of what the asker gave to groups, in numbers.
create function app_goal_plans() returns table (plan_id uuid, what text, given int, made_at timestamptz,
    waiting int, accepted int, declined int)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select p.plan_id, p.what, p.given, p.made_at,
      count(*) filter (where g.state = 'proposed')::int,
      count(*) filter (where g.state not in ('proposed', 'declined'))::int,
      count(*) filter (where g.state = 'declined')::int
    from goal_plans p
    left join goals g on g.organization_id = p.organization_id and g.plan_id = p.plan_id
    where p.organization_id = app_organization() and p.made_by = app_person()
    group by p.organization_id, p.plan_id
    order by p.made_at desc, p.plan_id desc limit 100;
end $$;

-- Takes back what the asker gave to a group, while nobody answered. Null: there is none; false: somebody did.
create function app_undo_goal_plan(plan uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  perform from goal_plans where organization_id = app_organization() and plan_id = plan
    and made_by = app_person() for update;
  if not found then return null; end if;
  perform from goals where organization_id = app_organization() and plan_id = plan for update;
  if exists (select from goals where organization_id = app_organization() and plan_id = plan
      and state <> 'proposed') then return false; end if;
  delete from goals where organization_id = app_organization() and plan_id = plan;
  delete from goal_plans where organization_id = app_organization() and plan_id = plan;
  return true;
end $$;

revoke execute on function app_keeps_shared_goals, app_shared_goal_units, app_gives_goals, app_sees_contributions,
  app_contributions, app_shared_progress, app_goal_recipients, app_goal_plans, app_undo_goal_plan from public;
grant execute on function app_keeps_shared_goals, app_shared_goal_units, app_gives_goals, app_sees_contributions,
  app_contributions, app_shared_progress, app_goal_recipients, app_goal_plans, app_undo_goal_plan to tweespraak_app;

alter table shared_goals enable row level security;
alter table goal_templates enable row level security;
alter table goal_plans enable row level security;

create policy read_here on shared_goals for select to tweespraak_app using (
  organization_id = (select app_organization()));
create policy make on shared_goals for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and made_by = (select app_person())
  and app_keeps_shared_goals(unit_id));
create policy keep on shared_goals for update to tweespraak_app using (
  organization_id = (select app_organization()) and app_keeps_shared_goals(unit_id));

create policy read_here on goal_templates for select to tweespraak_app using (
  organization_id = (select app_organization()));
create policy make on goal_templates for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and made_by = (select app_person()) and app_gives_goals());
create policy keep on goal_templates for update to tweespraak_app using (
  organization_id = (select app_organization())
  and ((made_by = (select app_person()) and app_gives_goals()) or app_is_hr_for_all()));
create policy remove on goal_templates for delete to tweespraak_app using (
  organization_id = (select app_organization())
  and ((made_by = (select app_person()) and app_gives_goals()) or app_is_hr_for_all()));

create policy read_own on goal_plans for select to tweespraak_app using (
  organization_id = (select app_organization()) and made_by = (select app_person()));
create policy give on goal_plans for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and made_by = (select app_person()) and app_gives_goals());

grant select, insert on shared_goals to tweespraak_app;
grant update (what, why, measure, horizon, due_on, state, closed_at, revision) on shared_goals to tweespraak_app;
grant select, insert, delete on goal_templates to tweespraak_app;
grant update (plan) on goal_templates to tweespraak_app;
grant select, insert on goal_plans to tweespraak_app;
