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
