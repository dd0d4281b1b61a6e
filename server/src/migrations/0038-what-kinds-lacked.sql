-- The last day of a probation comes with an import, as HR's does.
alter table import_rows add column probation_ends_on date;
-- What was read before and is still to be carried out leaves every probation as it is.
update import_rows r set probation_ends_on = e.probation_ends_on from employments e
  where e.organization_id = r.organization_id and e.employment_id = r.employment_id and r.employment <> 'begin';

-- Criteria for some job titles: in a unit, or anywhere.
alter table criteria_sets add column job_titles text[] not null default '{}';
grant update (job_titles) on criteria_sets to tweespraak_app;

-- Replaces the one of 0033: the unit and the job title are those of one and the same work.
create or replace function app_criteria_hold(criteria_set uuid, person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return exists (select from criteria_sets s where s.organization_id = app_organization() and s.set_id = criteria_set
    and s.published_at is not null and ((s.unit_id is null and s.job_titles = '{}') or exists (
      select from assignments a where a.organization_id = s.organization_id and a.person_id = person
        and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
        and (s.job_titles = '{}' or lower(btrim(a.job_title)) in (select lower(btrim(t)) from unnest(s.job_titles) t))
        and (s.unit_id is null or s.unit_id in (
          with recursive above (unit_id, parent_id) as (
            select u.unit_id, u.parent_id from units u
              where u.organization_id = a.organization_id and u.unit_id = a.unit_id
            union
            select u.unit_id, u.parent_id from units u join above on u.unit_id = above.parent_id
              where u.organization_id = a.organization_id
          )
          select above.unit_id from above)))));
end $$;

-- How the employee says the goals of their improvement series: beside what was asked of them, in a table of their own.
create table series_wordings (
  organization_id uuid not null,
  series_id uuid not null,
  goal_id uuid not null,
  words text not null check (length(words) <= 2000),
  revision int not null check (revision >= 1),
  saved_at timestamptz not null,
  primary key (organization_id, series_id, goal_id),
  foreign key (organization_id, series_id) references conversation_series on delete cascade
);
alter table series_wordings enable row level security;

-- The asker is the employee of this series, and a talk of it is still to come, goes on, or has its report written.
create function app_words_goals(series uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c
    left join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = app_organization() and c.series_id = series and c.employee_id = app_person()
      and (c.state in ('planned', 'preparing', 'held') or (c.state = 'recorded' and r.stage = 'draft')));
end $$;
revoke execute on function app_words_goals from public;
grant execute on function app_words_goals to tweespraak_app;

create policy of_its_talks on series_wordings for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in_series(series_id));
create policy say on series_wordings for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and app_words_goals(series_id));
create policy say_anew on series_wordings for update to tweespraak_app using (
  organization_id = (select app_organization()) and app_words_goals(series_id));
create policy erase on series_wordings to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, update (words, revision, saved_at) on series_wordings to tweespraak_app;
grant select, delete on series_wordings to tweespraak_erase;

-- HR for the employee plans an improvement series between them and who leads them, or whom HR may choose where nobody
-- leads them who may judge (0039). Its talks stand in the series that this HR wrote.
create function app_arranges_series(series uuid, employee uuid, leader uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_person() not in (employee, leader) and app_is_hr_for(employee)
    and (app_leads(leader, employee) or app_may_choose_leader(employee, leader))
    and exists (select from conversation_series s where s.organization_id = app_organization() and s.series_id = series
      and s.employee_id = employee and s.planned_by = app_person());
end $$;
revoke execute on function app_arranges_series from public;
grant execute on function app_arranges_series to tweespraak_app;

create policy arrange on conversation_series for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and planned_by = (select app_person())
  and employee_id <> (select app_person()) and app_is_hr_for(employee_id));
create policy arrange_series on conversations for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and planned_by = (select app_person()) and state = 'planned'
  and series_id is not null and app_kind_allows(kind_id, kind_version, 'progressSeenBy', 'hr')
  and app_arranges_series(series_id, employee_id, leader_id));
