-- As in 0031, and a talk was held when it began, as its report and the next one count it: not when it was planned, which may be
-- a week away.
create or replace function keep_progress(of_organization uuid, of_people uuid[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into progress_of_people (organization_id, kind_code, employee_id)
    select of_organization, '*', person_id from people
    where organization_id = of_organization and person_id = any (of_people) order by person_id
    on conflict do nothing;
  perform from progress_of_people where organization_id = of_organization and kind_code = '*'
    and employee_id = any (of_people) order by employee_id for update;

  with shown as (
    select c.employee_id, c.kind_code, c.starts_at, c.begun_at, c.finished_at, r.offered_at, r.sign_before,
      c.state = 'recorded' and r.stage = 'offered' as signing,
      c.state = 'recorded' and r.stage is distinct from 'offered' as writing,
      greatest(c.finished_at, c.resumed_on::timestamp at time zone 'UTC')
        + make_interval(days => (v.rules -> 'terms' ->> 'report')::int) as report_due_at
    from conversations c
    join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id
      and v.version = c.kind_version and v.rules -> 'progressSeenBy' ? 'hr'
    left join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = of_organization and c.employee_id = any (of_people)
      and c.state not in ('cancelled', 'withdrawn')
  ), summed as (
    select employee_id, coalesce(kind_code, '*') as kind_code,
      max(coalesce(begun_at, starts_at)) filter (where finished_at is not null) as last_held_at,
      min(starts_at) filter (where finished_at is null) as open_from,
      max(starts_at) filter (where finished_at is null) as open_until,
      min(finished_at) filter (where writing) as report_since,
      min(report_due_at) filter (where writing) as report_due_at,
      min(offered_at) filter (where signing) as signing_since,
      min(sign_before) filter (where signing) as signing_due_at
    from shown group by grouping sets ((employee_id), (employee_id, kind_code))
  ), agreed as (
    select employee_id, min(greatest(due_on, resumed_on)) as due_on from agreements
    where organization_id = of_organization and employee_id = any (of_people) and state = 'open'
    group by employee_id
  ), due as (
    select k.employee_id, k.kind_code, s.last_held_at, s.open_from, s.open_until, s.report_since,
      s.report_due_at, s.signing_since, s.signing_due_at,
      case when k.kind_code = '*' then a.due_on end as agreement_due_on
    from (
      select employee_id, kind_code from progress_of_people
        where organization_id = of_organization and employee_id = any (of_people)
      union
      select employee_id, kind_code from summed
    ) k
    left join summed s using (employee_id, kind_code)
    left join agreed a using (employee_id)
  )
  insert into progress_of_people as kept (organization_id, kind_code, employee_id, last_held_at, open_from,
      open_until, report_since, report_due_at, signing_since, signing_due_at, agreement_due_on)
    select of_organization, kind_code, employee_id, last_held_at, open_from, open_until, report_since,
      report_due_at, signing_since, signing_due_at, agreement_due_on
    from due order by employee_id, kind_code
    on conflict (organization_id, kind_code, employee_id) do update set
      last_held_at = excluded.last_held_at, open_from = excluded.open_from, open_until = excluded.open_until,
      report_since = excluded.report_since, report_due_at = excluded.report_due_at,
      signing_since = excluded.signing_since, signing_due_at = excluded.signing_due_at,
      agreement_due_on = excluded.agreement_due_on
    where (kept.last_held_at, kept.open_from, kept.open_until, kept.report_since, kept.report_due_at,
        kept.signing_since, kept.signing_due_at, kept.agreement_due_on)
      is distinct from (excluded.last_held_at, excluded.open_from, excluded.open_until, excluded.report_since,
        excluded.report_due_at, excluded.signing_since, excluded.signing_due_at, excluded.agreement_due_on);
end $$;

select keep_progress(organization_id, array_agg(distinct employee_id)) from conversations
  where finished_at is not null and (begun_at at time zone 'UTC')::date <> (starts_at at time zone 'UTC')::date
  group by organization_id;
