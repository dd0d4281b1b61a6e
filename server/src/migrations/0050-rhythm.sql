-- How often which talk is due for whom: rules that HR makes, the collective agreement that applies, and what follows from
-- both for each person, worked out by a task of its own.

-- Roles are global to a PostgreSQL cluster: another database may have made it already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tweespraak_rhythm') then
    create role tweespraak_rhythm nologin;
  end if;
  if current_user <> 'tweespraak_rhythm' and not pg_has_role(current_user, 'tweespraak_rhythm', 'member') then
    grant tweespraak_rhythm to current_user;
  end if;
  grant usage on schema public to tweespraak_rhythm;
end
$$;
grant select on organizations, kinds, kind_versions to tweespraak_rhythm;

-- `amount`: days for `probation-end`, months for the rest. What was removed stays, so that it can be undone.
create table rhythm_rules (
  organization_id uuid not null,
  rule_id uuid not null,
  kind_id uuid not null,
  unit_id uuid,
  job_title text check (length(job_title) between 1 and 200),
  moment text not null check (moment in ('first', 'repeating', 'in-job', 'probation-end')),
  amount int not null check (amount between 1 and 480),
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (organization_id, rule_id),
  foreign key (organization_id, kind_id) references kinds,
  foreign key (organization_id, unit_id) references units
);
create unique index one_rule_of_its_sort on rhythm_rules (organization_id, kind_id, moment, unit_id, lower(btrim(job_title)))
  nulls not distinct where removed_at is null;

-- Agreements that an organisation brought in, as the file has them.
create table collective_agreements (
  organization_id uuid not null references organizations,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  content jsonb not null,
  brought_in_at timestamptz not null,
  primary key (organization_id, code)
);
-- Which one applies: for all (no unit), or for a unit and what hangs below it. The code is of one that comes with the
-- product, or of one above.
create table agreement_choices (
  organization_id uuid not null references organizations,
  choice_id uuid not null,
  unit_id uuid,
  code text not null,
  chosen_at timestamptz not null,
  primary key (organization_id, choice_id),
  unique nulls not distinct (organization_id, unit_id),
  foreign key (organization_id, unit_id) references units
);

-- An employee asks for a talk of a kind; `weeks`: within how many they would like it. Nothing of why. It goes when the talk
-- was held, or when they take it back.
create table talk_requests (
  organization_id uuid not null,
  person_id uuid not null,
  kind_id uuid not null,
  asked_on date not null,
  weeks int check (weeks between 1 and 26),
  asked_at timestamptz not null,
  primary key (organization_id, person_id, kind_id),
  foreign key (organization_id, person_id) references people on delete cascade,
  foreign key (organization_id, kind_id) references kinds
);

-- One for each person and kind: the next that is due. How it stands follows from the day on which it is read.
-- `planned_at`: when the first that is planned begins. `resumed_on`: it was due while their conversations rested, and is due
-- from then on.
create table due_talks (
  organization_id uuid not null,
  person_id uuid not null,
  kind_id uuid not null,
  because text not null check (because in ('first', 'repeating', 'in-job', 'probation-end', 'yearly', 'asked')),
  rule_id uuid,
  due_on date not null,
  latest_on date,
  latest_source jsonb,
  attention jsonb,
  planned_at timestamptz,
  resumed_on date,
  primary key (organization_id, person_id, kind_id),
  foreign key (organization_id, person_id) references people on delete cascade,
  foreign key (organization_id, kind_id) references kinds,
  check ((latest_on is null) = (latest_source is null))
);
create index due_talks_by_day on due_talks (organization_id, due_on, person_id, kind_id);

-- Whose talks are to be worked out anew, and up to which day everybody's were.
create table due_recounts (
  organization_id uuid not null,
  person_id uuid not null,
  noted_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
create table due_sweeps (
  organization_id uuid primary key references organizations,
  swept_on date not null
);

-- What comes meanwhile waits for the one who works it out, and is then noted again: nothing is missed.
create function note_due(of_organization uuid, of_people uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  insert into due_recounts as noted (organization_id, person_id, noted_at)
    select of_organization, p.person_id, now() from unnest(of_people) as noted_person (person_id)
      join people p on p.organization_id = of_organization and p.person_id = noted_person.person_id
      order by p.person_id
    on conflict (organization_id, person_id) do update set noted_at = excluded.noted_at;
end $$;

create function note_due_of_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform note_due(organization_id, array_agg(distinct person_id)) from changed group by organization_id;
  return null;
end $$;
create trigger note_due_of_new after insert on assignments referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_changed after update on assignments referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_gone after delete on assignments referencing old table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_new after insert on employments referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_changed after update on employments referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_new after insert on talk_requests referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_changed after update on talk_requests referencing new table as changed
  for each statement execute function note_due_of_people();
create trigger note_due_of_gone after delete on talk_requests referencing old table as changed
  for each statement execute function note_due_of_people();

-- Of one unit and what hangs below it, of one job title, or of both; of everybody when neither is said.
create function note_due_of_scope(of_organization uuid, unit uuid, job text) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform note_due(of_organization, array(
    with recursive below (unit_id) as (
      select unit
      union
      select u.unit_id from units u join below on u.parent_id = below.unit_id where u.organization_id = of_organization
    )
    select distinct a.person_id from assignments a
      where a.organization_id = of_organization
        and (a.ends_on is null or a.ends_on >= (now() at time zone 'UTC')::date - 1)
        and (unit is null or a.unit_id in (select below.unit_id from below))
        and (job is null or lower(btrim(a.job_title)) = lower(btrim(job)))));
end $$;

create function note_due_of_units() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform note_due_of_scope(new.organization_id, new.unit_id, null);
  return null;
end $$;
create trigger note_due after update of parent_id on units for each row
  when (new.parent_id is distinct from old.parent_id) execute function note_due_of_units();

create function note_due_of_kinds() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform note_due_of_scope(new.organization_id, null, null);
  return null;
end $$;
create trigger note_due after update of retired_at on kinds for each row
  when (new.retired_at is distinct from old.retired_at) execute function note_due_of_kinds();
create trigger note_due after insert on kind_versions for each row execute function note_due_of_kinds();

-- When a talk is planned, moved or called off, that is known at once. When one was held, what was due of its kind is gone,
-- and with it that it was asked for, until the next is worked out.
create function follow_progress() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update due_talks d set planned_at = c.open_from
    from changed c join kinds k on k.organization_id = c.organization_id and k.code = c.kind_code
    where d.organization_id = c.organization_id and d.person_id = c.employee_id and d.kind_id = k.kind_id
      and d.planned_at is distinct from c.open_from;
  delete from due_talks d
    using changed c join kinds k on k.organization_id = c.organization_id and k.code = c.kind_code
    where d.organization_id = c.organization_id and d.person_id = c.employee_id and d.kind_id = k.kind_id
      and (c.last_held_at at time zone 'UTC')::date >= d.due_on;
  delete from talk_requests r
    using changed c join kinds k on k.organization_id = c.organization_id and k.code = c.kind_code
    where r.organization_id = c.organization_id and r.person_id = c.employee_id and r.kind_id = k.kind_id
      and c.last_held_at >= r.asked_at;
  perform note_due(organization_id, array_agg(distinct employee_id)) from changed where kind_code <> '*'
    group by organization_id;
  return null;
end $$;
create trigger follow_new after insert on progress_of_people referencing new table as changed
  for each statement execute function follow_progress();
create trigger follow_changed after update on progress_of_people referencing new table as changed
  for each statement execute function follow_progress();

-- What fell due while somebody's conversations rested is due from the day on which they go on.
create function follow_rest() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update due_talks d set resumed_on = (now() at time zone o.time_zone)::date
    from organizations o
    where o.organization_id = old.organization_id and d.organization_id = old.organization_id
      and d.person_id = old.person_id and d.due_on >= old.from_on
      and d.due_on < (now() at time zone o.time_zone)::date;
  return null;
end $$;
create trigger follow_rest after delete on conversation_rests for each row execute function follow_rest();

-- What is known of the work and the talks of these people, of those who work here on a day. Somebody asks it only of whom
-- they are HR for. `held`: by code of kind, the day of the last; `planned`: the moment of the first to come.
create function due_facts(of_people uuid[], today date) returns table (
  person_id uuid, entered_on date, last_day date, probation_ends_on date, unit_path uuid[], job_title text,
  in_job_since date, held jsonb, planned jsonb, asked jsonb
) language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  organization constant uuid := app_organization();
  zone constant text := (select time_zone from organizations where organization_id = app_organization());
begin
  if app_person() is not null and not app_is_hr_for_all() then
    of_people := array(select p from unnest(of_people) p intersect select app_hr_people());
  end if;
  return query
  with recursive above (unit_id, path) as (
    select u.unit_id, array[u.unit_id] from units u where u.organization_id = organization and u.parent_id is null
    union all
    select u.unit_id, u.unit_id || a.path from units u join above a on u.parent_id = a.unit_id
      where u.organization_id = organization
  ), work as (
    select distinct on (a.person_id) a.* from assignments a
      where a.organization_id = organization and a.person_id = any (of_people)
        and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
      order by a.person_id, a.starts_on desc
  ), talks as (
    select p.employee_id, jsonb_object_agg(p.kind_code, (p.last_held_at at time zone zone)::date)
        filter (where p.last_held_at is not null) as held,
      jsonb_object_agg(p.kind_code, p.open_from) filter (where p.open_from is not null) as planned
    from progress_of_people p
    where p.organization_id = organization and p.employee_id = any (of_people) and p.kind_code <> '*'
    group by p.employee_id
  ), requests as (
    select r.person_id, jsonb_object_agg(r.kind_id, jsonb_build_object('on', r.asked_on, 'weeks', r.weeks)) as asked
    from talk_requests r where r.organization_id = organization and r.person_id = any (of_people) group by r.person_id
  )
  select w.person_id, e.starts_on, e.ends_on, e.probation_ends_on, coalesce(above.path, '{}'), w.job_title,
    case when nullif(btrim(w.job_title), '') is not null then (
      select min(b.starts_on) from assignments b
        where b.organization_id = organization and b.employment_id = w.employment_id and b.starts_on <= w.starts_on
          and b.starts_on > coalesce((select max(c.starts_on) from assignments c
            where c.organization_id = organization and c.employment_id = w.employment_id and c.starts_on < w.starts_on
              and lower(btrim(c.job_title)) is distinct from lower(btrim(w.job_title))), '-infinity'))
    end,
    coalesce(t.held, '{}'), coalesce(t.planned, '{}'), coalesce(r.asked, '{}')
  from work w
  join employments e on e.organization_id = organization and e.employment_id = w.employment_id
  left join above on above.unit_id = w.unit_id
  left join talks t on t.employee_id = w.person_id
  left join requests r on r.person_id = w.person_id;
end $$;

-- Organisations with somebody to work out, or whose day has changed since everybody was.
create function due_organizations(moment timestamptz) returns table (organization_id uuid, sweep boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select o.organization_id, s.swept_on is distinct from (moment at time zone o.time_zone)::date
    from organizations o left join due_sweeps s on s.organization_id = o.organization_id
    where s.swept_on is distinct from (moment at time zone o.time_zone)::date
      or exists (select from due_recounts r where r.organization_id = o.organization_id);
end $$;

-- Notes everybody of an organisation whose day has changed.
create function sweep_due(day date) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  insert into due_sweeps values (app_organization(), day)
    on conflict (organization_id) do update set swept_on = excluded.swept_on;
  perform note_due(app_organization(), array(
    select distinct a.person_id from assignments a where a.organization_id = app_organization()
    union select d.person_id from due_talks d where d.organization_id = app_organization()));
end $$;

-- For HR, whose deed changes what is due for some.
create function app_note_due(unit uuid, job text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  if app_is_hr() then perform note_due_of_scope(app_organization(), unit, job); end if;
end $$;

-- Whom the asker leads today, all at once.
create function app_led_today() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return query select a.person_id from assignments a
    where a.organization_id = app_organization() and a.manager_id = app_person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today);
end $$;

revoke execute on function note_due, note_due_of_scope, due_facts, due_organizations, sweep_due, app_note_due, app_led_today
  from public;
grant execute on function due_facts, app_note_due, app_led_today to tweespraak_app;
grant execute on function due_facts, due_organizations, sweep_due to tweespraak_rhythm;

alter table rhythm_rules enable row level security;
alter table collective_agreements enable row level security;
alter table agreement_choices enable row level security;
alter table talk_requests enable row level security;
alter table due_talks enable row level security;
alter table due_recounts enable row level security;
alter table due_sweeps enable row level security;

-- HR reads all rules; whoever is HR for a unit writes those of it, and HR for everybody those of all.
create policy read_as_hr on rhythm_rules for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr()));
create policy write_as_hr on rhythm_rules for insert to tweespraak_app with check (
  organization_id = (select app_organization())
  and case when unit_id is null then (select app_is_hr_for_all()) else app_is_hr_for_unit(unit_id) end);
create policy change_as_hr on rhythm_rules for update to tweespraak_app
  using (organization_id = (select app_organization())
    and case when unit_id is null then (select app_is_hr_for_all()) else app_is_hr_for_unit(unit_id) end)
  with check (organization_id = (select app_organization())
    and case when unit_id is null then (select app_is_hr_for_all()) else app_is_hr_for_unit(unit_id) end);
create policy count on rhythm_rules for select to tweespraak_rhythm using (organization_id = (select app_organization()));
grant select, insert, update (kind_id, unit_id, job_title, moment, amount, removed_at) on rhythm_rules to tweespraak_app;
grant select on rhythm_rules to tweespraak_rhythm;

create policy read_as_hr on collective_agreements for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr()));
create policy bring_in on collective_agreements for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));
create policy replace on collective_agreements for update to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));
create policy count on collective_agreements for select to tweespraak_rhythm
  using (organization_id = (select app_organization()));
grant select, insert, update (content, brought_in_at) on collective_agreements to tweespraak_app;
grant select on collective_agreements to tweespraak_rhythm;

create policy read_as_hr on agreement_choices for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr()));
create policy choose on agreement_choices for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));
create policy choose_anew on agreement_choices for delete to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));
create policy count on agreement_choices for select to tweespraak_rhythm
  using (organization_id = (select app_organization()));
grant select, insert, delete on agreement_choices to tweespraak_app;
grant select on agreement_choices to tweespraak_rhythm;

create policy own on talk_requests to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
create policy erase on talk_requests to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, delete on talk_requests to tweespraak_app;
grant select, delete on talk_requests to tweespraak_erase;

-- Oneself, who leads them today, and HR for them: sets that are worked out once, not a question for each row.
create policy read_near on due_talks for select to tweespraak_app using (
  organization_id = (select app_organization())
  and (person_id = (select app_person()) or person_id in (select app_led_today())
    or (select app_is_hr_for_all()) or person_id in (select app_hr_people())));
create policy count on due_talks to tweespraak_rhythm
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy erase on due_talks to tweespraak_erase using (organization_id = (select app_organization()));
grant select on due_talks to tweespraak_app;
grant select, insert, update, delete on due_talks to tweespraak_rhythm;
grant select, delete on due_talks to tweespraak_erase;

create policy read_as_hr on due_recounts for select to tweespraak_app using (
  organization_id = (select app_organization())
  and ((select app_is_hr_for_all()) or person_id in (select app_hr_people())));
create policy count on due_recounts to tweespraak_rhythm using (organization_id = (select app_organization()));
create policy erase on due_recounts to tweespraak_erase using (organization_id = (select app_organization()));
grant select on due_recounts to tweespraak_app;
-- The right to update serves `for update skip locked` alone.
grant select, update, delete on due_recounts to tweespraak_rhythm;
grant select, delete on due_recounts to tweespraak_erase;
