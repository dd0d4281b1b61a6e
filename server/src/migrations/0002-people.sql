-- The people of an organisation: the tree of units, who works where under whom and since when, and
-- the roles that are given by hand.

create table units (
  organization_id uuid not null references organizations,
  unit_id uuid not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 200),
  code text check (length(code) between 1 and 60),
  archived_at timestamptz,
  primary key (organization_id, unit_id),
  foreign key (organization_id, parent_id) references units,
  unique nulls not distinct (organization_id, parent_id, name),
  check (parent_id is distinct from unit_id)
);
create unique index units_by_code on units (organization_id, code) where code is not null;

-- `number` is the personnel number. `email` is in lower case. `name_key` sorts (family name first, no
-- accents, lower case). `left_on` is the last day of the last employment, once that is known.
create table people (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  number text check (length(number) between 1 and 60),
  email text check (email = lower(email) and length(email) between 3 and 254),
  given_name text not null check (length(given_name) <= 100),
  infix text check (length(infix) between 1 and 40),
  family_name text not null check (length(family_name) between 1 and 100),
  name_key text collate "C" not null,
  language text not null check (language in ('nl', 'en')),
  left_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organization_id, person_id)
);
create unique index people_by_number on people (organization_id, number collate "C") where number is not null;
create unique index people_by_email on people (organization_id, email collate "C") where email is not null;
create unique index people_by_name on people (organization_id, name_key, person_id);

-- Each word of a name, normalised, so that searching is a range on an index and keeps it under a policy.
create table person_search (
  organization_id uuid not null,
  token text collate "C" not null,
  person_id uuid not null,
  primary key (organization_id, token, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
create index person_search_by_person on person_search (organization_id, person_id);

-- First and last working day, both inclusive. A person has one employment at a time.
create table employments (
  organization_id uuid not null,
  employment_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (organization_id, employment_id),
  foreign key (organization_id, person_id) references people,
  check (ends_on >= starts_on)
);
create index employments_by_person on employments (organization_id, person_id, starts_on);
create unique index one_open_employment on employments (organization_id, person_id) where ends_on is null;

-- Who did which work, where, under whom, from and until which day (inclusive): a change closes one row
-- and opens the next, so that history stands.
create table assignments (
  organization_id uuid not null,
  assignment_id uuid not null,
  employment_id uuid not null,
  person_id uuid not null,
  unit_id uuid,
  job_title text check (length(job_title) between 1 and 200),
  manager_id uuid,
  hours_per_week numeric(4, 1) check (hours_per_week between 0 and 80),
  starts_on date not null,
  ends_on date,
  primary key (organization_id, assignment_id),
  foreign key (organization_id, employment_id) references employments,
  foreign key (organization_id, person_id) references people,
  foreign key (organization_id, unit_id) references units,
  foreign key (organization_id, manager_id) references people,
  check (ends_on >= starts_on),
  check (manager_id is distinct from person_id)
);
create index assignments_by_person on assignments (organization_id, person_id, starts_on);
create index assignments_by_manager on assignments (organization_id, manager_id, starts_on) where manager_id is not null;
create index assignments_by_unit on assignments (organization_id, unit_id, starts_on) where unit_id is not null;
create index assignments_by_employment on assignments (organization_id, employment_id);
create unique index one_open_assignment on assignments (organization_id, person_id) where ends_on is null;

-- Roles that are given by hand. HR without a unit is HR for everybody; with one, for that unit and what
-- hangs below it.
create table role_grants (
  organization_id uuid not null,
  grant_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('hr', 'administrator', 'coach')),
  unit_id uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, grant_id),
  foreign key (organization_id, person_id) references people,
  foreign key (organization_id, unit_id) references units,
  check (unit_id is null or role = 'hr')
);
create unique index one_grant_of_a_kind on role_grants (organization_id, person_id, role, unit_id)
  nulls not distinct where ended_at is null;
create index role_grants_by_role on role_grants (organization_id, role) where ended_at is null;

-- Who may see whom: narrow, asked by the policies of many modules, reading the data itself.
create function app_today() returns date language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select (now() at time zone coalesce(
     (select time_zone from organizations where organization_id = app_organization()), 'UTC'))::date $$;

create function app_is_administrator() returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
     and role = 'administrator' and ended_at is null) $$;

-- HR for somebody: for everybody, or for some units.
create function app_is_hr() returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
     and role = 'hr' and ended_at is null) $$;

create function app_is_hr_for_all() returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
     and role = 'hr' and unit_id is null and ended_at is null) $$;

-- Every unit that the asker is HR for by unit, with all that hangs below it.
create function app_hr_units() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as
$$ with recursive below (unit_id) as (
     select unit_id from role_grants where organization_id = app_organization() and person_id = app_person()
       and role = 'hr' and unit_id is not null and ended_at is null
     union
     select units.unit_id from units join below on units.parent_id = below.unit_id
       where units.organization_id = app_organization()
   )
   select unit_id from below $$;

-- HR for this unit: for everybody, or for it or a unit above it.
create function app_is_hr_for_unit(unit uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for_all() or exists (
     with recursive above (unit_id, parent_id) as (
       select unit_id, parent_id from units where organization_id = app_organization() and unit_id = unit
       union
       select units.unit_id, units.parent_id from units join above on units.unit_id = above.parent_id
         where units.organization_id = app_organization()
     )
     select from role_grants join above using (unit_id)
       where organization_id = app_organization() and person_id = app_person() and role = 'hr' and ended_at is null
   ) $$;

-- HR for a person: for everybody, or for a unit where the person works, will work, or worked last.
create function app_is_hr_for(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for_all() or (app_is_hr() and exists (
     select from assignments a
       where a.organization_id = app_organization() and a.person_id = person
         and (a.ends_on is null or a.ends_on >= app_today() or a.starts_on = (
           select max(b.starts_on) from assignments b
             where b.organization_id = app_organization() and b.person_id = person))
         and app_is_hr_for_unit(a.unit_id)
   )) $$;

-- The asker is this person's manager today.
create function app_manages(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from assignments a
     where a.organization_id = app_organization() and a.person_id = person and a.manager_id = app_person()
       and a.starts_on <= app_today() and (a.ends_on is null or a.ends_on >= app_today())) $$;

-- Who leads somebody may read of them what their manager reads, so HR decides it: an administrator leaves the
-- manager as they are (in this row, or in the latest), and places who is new under anybody but themselves.
create function app_may_place_under(assignment uuid, person uuid, manager uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select app_is_hr_for(person) or case
     when exists (select from assignments where organization_id = app_organization() and person_id = person)
     then exists (select from assignments a where a.organization_id = app_organization() and a.person_id = person
       and a.manager_id is not distinct from manager and (a.assignment_id = assignment or a.starts_on = (
         select max(b.starts_on) from assignments b where b.organization_id = app_organization() and b.person_id = person)))
     else app_is_hr() or manager is distinct from app_person() end $$;

-- HR for some units takes in who is theirs, and who is new.
create function app_may_take_in(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for(person) or not exists (
     select from assignments where organization_id = app_organization() and person_id = person) $$;

-- To whose address an invitation goes decides who comes in as them: that of somebody with a role is for those
-- who may give that role.
create function app_may_vouch_for(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for_all() or not exists (
     select from role_grants where organization_id = app_organization() and person_id = person and ended_at is null
       and case role when 'administrator' then not app_is_administrator()
         when 'hr' then unit_id is null or not app_is_hr_for_unit(unit_id) else false end) $$;

-- Keeps people: HR for everybody, or an administrator.
create function app_keeps_all_people() returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for_all() or app_is_administrator() $$;

alter table units enable row level security;
alter table people enable row level security;
alter table person_search enable row level security;
alter table employments enable row level security;
alter table assignments enable row level security;
alter table role_grants enable row level security;

-- Colleagues know each other by name, work, unit and manager; background tasks of this organisation too.
create policy read_own on units for select using (organization_id = (select app_organization()));
create policy keep on units for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for_unit(parent_id)));
create policy change on units for update to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for_unit(unit_id)));

create policy read_own on people for select using (organization_id = (select app_organization()));
create policy keep on people for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or (select app_is_hr())));
create policy change on people for update to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for(person_id)));
create policy change_own on people for update to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
-- What a policy cannot say of columns: of one's own record one changes the language alone.
create function only_keepers_word() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (to_jsonb(new) - '{language,changed_at}'::text[]) = (to_jsonb(old) - '{language,changed_at}'::text[])
    or app_keeps_all_people() or app_is_hr_for(old.person_id) then return new; end if;
  raise exception 'Only who keeps people changes their records' using errcode = 'insufficient_privilege';
end $$;
create trigger only_keepers_word before update on people
  for each row when (current_user = 'tweespraak_app' and old.person_id = app_person()) execute function only_keepers_word();

create policy read_own on person_search for select using (organization_id = (select app_organization()));
create policy keep on person_search for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or (select app_is_hr())));
create policy remove on person_search for delete to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for(person_id)));

-- When somebody came and went is between them, their manager and those who keep people.
create policy read_near on employments for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (select app_keeps_all_people()) or person_id = (select app_person())
    or app_manages(person_id) or app_is_hr_for(person_id)));
create policy read_as_task on employments for select
  to tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase
  using (organization_id = (select app_organization()));
create policy keep on employments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or (select app_is_hr())));
create policy change on employments for update to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for(person_id)));

-- Today's work is common knowledge; what was and what will be is not.
create policy read_near on assignments for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (starts_on <= (select app_today()) and (ends_on is null or ends_on >= (select app_today())))
    or (select app_keeps_all_people()) or person_id = (select app_person())
    or manager_id = (select app_person()) or app_manages(person_id) or app_is_hr_for(person_id)));
create policy read_as_task on assignments for select
  to tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase
  using (organization_id = (select app_organization()));
create policy keep on assignments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and ((select app_is_hr_for_all())
    or ((select app_is_administrator()) and app_may_place_under(assignment_id, person_id, manager_id))
    or (app_is_hr_for_unit(unit_id) and app_may_take_in(person_id))));
create policy change on assignments for update to tweespraak_app
  using (organization_id = (select app_organization()) and ((select app_keeps_all_people()) or app_is_hr_for(person_id)))
  with check (organization_id = (select app_organization()) and ((select app_is_hr_for_all())
    or ((select app_is_administrator()) and app_may_place_under(assignment_id, person_id, manager_id))
    or app_is_hr_for(person_id)));

create policy read_own on role_grants for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    person_id = (select app_person()) or (select app_keeps_all_people()) or (select app_is_hr())));
create policy read_as_task on role_grants for select
  to tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase
  using (organization_id = (select app_organization()));
-- HR is given by HR alone: HR for some units gives it within those, and coaches among their own people.
-- Administrators make administrators. Whoever may give a role may end it.
create policy give on role_grants for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and granted_by = (select app_person()) and (
    (select app_is_hr_for_all())
    or (role = 'administrator' and (select app_is_administrator()))
    or (role = 'hr' and unit_id is not null and app_is_hr_for_unit(unit_id))
    or (role = 'coach' and app_is_hr_for(person_id))));
create policy finish on role_grants for update to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (select app_is_hr_for_all())
    or (role = 'administrator' and (select app_is_administrator()))
    or (role = 'hr' and unit_id is not null and app_is_hr_for_unit(unit_id))
    or (role = 'coach' and app_is_hr_for(person_id))));

-- The gate reads who an account belongs to before there is anybody to be.
create policy gate on people for select to tweespraak_auth using (true);
create policy gate on role_grants for select to tweespraak_auth using (true);
create policy gate on units for select to tweespraak_auth using (true);
create policy gate on organizations for select to tweespraak_auth using (true);

grant select, insert, update on units, people, employments, assignments to tweespraak_app;
-- A grant is never made into another: it ends.
grant select, insert, update (ended_at) on role_grants to tweespraak_app;
grant select, insert, delete on person_search to tweespraak_app;
grant select on units, people, person_search, employments, assignments, role_grants to tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase;
grant select on organizations, people, role_grants, units to tweespraak_auth;
