-- How far the conversations of each person are, for HR's overview of everybody. It is kept beside the
-- conversations by triggers, in the transaction of every deed, because counting a million of them under a
-- policy for each row takes minutes: the overview reads one short row for each person instead.

-- `kind_code` is the code of a kind, or `*` for all kinds together; only conversations whose kind shows its
-- progress to HR are in it. `open_from` and `open_until`: when the first and the last begin that are still to
-- be held. `report_*`: the oldest whose report is being written, and when the term of the first ends.
-- `signing_*`: the same of those that wait for signatures. `agreement_due_on` (under `*` alone): the day of the
-- open agreement that ends first.
create table progress_of_people (
  organization_id uuid not null,
  kind_code text not null check (kind_code = '*' or kind_code ~ '^[a-z][a-z0-9-]{1,39}$'),
  employee_id uuid not null,
  last_held_at timestamptz,
  open_from timestamptz,
  open_until timestamptz,
  report_since timestamptz,
  report_due_at timestamptz,
  signing_since timestamptz,
  signing_due_at timestamptz,
  agreement_due_on date,
  primary key (organization_id, kind_code, employee_id),
  foreign key (organization_id, employee_id) references people on delete cascade
);
create index progress_of_person on progress_of_people (organization_id, employee_id);

-- Works the rows of these people out anew. Their rows under `*` are made and locked first, so that of two deeds
-- at the same instant the second counts what the first one did.
create function keep_progress(of_organization uuid, of_people uuid[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into progress_of_people (organization_id, kind_code, employee_id)
    select of_organization, '*', person_id from people
    where organization_id = of_organization and person_id = any (of_people) order by person_id
    on conflict do nothing;
  perform from progress_of_people where organization_id = of_organization and kind_code = '*'
    and employee_id = any (of_people) order by employee_id for update;

  with shown as (
    select c.employee_id, c.kind_code, c.starts_at, c.finished_at, r.offered_at, r.sign_before,
      c.state = 'recorded' and r.stage = 'offered' as signing,
      c.state = 'recorded' and r.stage is distinct from 'offered' as writing,
      c.finished_at + make_interval(days => (v.rules -> 'terms' ->> 'report')::int) as report_due_at
    from conversations c
    join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id
      and v.version = c.kind_version and v.rules -> 'progressSeenBy' ? 'hr'
    left join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = of_organization and c.employee_id = any (of_people) and c.state <> 'cancelled'
  ), summed as (
    select employee_id, coalesce(kind_code, '*') as kind_code,
      max(starts_at) filter (where finished_at is not null) as last_held_at,
      min(starts_at) filter (where finished_at is null) as open_from,
      max(starts_at) filter (where finished_at is null) as open_until,
      min(finished_at) filter (where writing) as report_since,
      min(report_due_at) filter (where writing) as report_due_at,
      min(offered_at) filter (where signing) as signing_since,
      min(sign_before) filter (where signing) as signing_due_at
    from shown group by grouping sets ((employee_id), (employee_id, kind_code))
  ), agreed as (
    select employee_id, min(due_on) as due_on from agreements
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
revoke execute on function keep_progress(uuid, uuid[]) from public;

-- A row that came or went, of a table that names the employee.
create function keep_progress_of_rows() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform keep_progress(organization_id, array_agg(distinct employee_id)) from changed group by organization_id;
  return null;
end $$;
create function keep_progress_of_conversations() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform keep_progress(a.organization_id, array_agg(distinct a.employee_id))
    from after a join before b using (organization_id, conversation_id)
    where (a.state, a.starts_at, a.finished_at) is distinct from (b.state, b.starts_at, b.finished_at)
    group by a.organization_id;
  return null;
end $$;
create function keep_progress_of_agreements() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform keep_progress(a.organization_id, array_agg(distinct a.employee_id))
    from after a join before b using (organization_id, agreement_id)
    where (a.state, a.due_on) is distinct from (b.state, b.due_on)
    group by a.organization_id;
  return null;
end $$;
-- A report is looked at when it comes and when it is offered or taken back, not at every word.
create function keep_progress_of_new_reports() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform keep_progress(c.organization_id, array_agg(distinct c.employee_id))
    from changed r join conversations c using (organization_id, conversation_id) group by c.organization_id;
  return null;
end $$;
create function keep_progress_of_reports() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform keep_progress(c.organization_id, array_agg(distinct c.employee_id))
    from after a join before b using (organization_id, conversation_id)
    join conversations c using (organization_id, conversation_id)
    where (a.stage, a.offered_at, a.sign_before) is distinct from (b.stage, b.offered_at, b.sign_before)
    group by c.organization_id;
  return null;
end $$;

create trigger keep_progress_of_new after insert on conversations
  referencing new table as changed for each statement execute function keep_progress_of_rows();
create trigger keep_progress_of_gone after delete on conversations
  referencing old table as changed for each statement execute function keep_progress_of_rows();
create trigger keep_progress_of_changed after update on conversations
  referencing old table as before new table as after for each statement execute function keep_progress_of_conversations();
create trigger keep_progress_of_new after insert on agreements
  referencing new table as changed for each statement execute function keep_progress_of_rows();
create trigger keep_progress_of_gone after delete on agreements
  referencing old table as changed for each statement execute function keep_progress_of_rows();
create trigger keep_progress_of_changed after update on agreements
  referencing old table as before new table as after for each statement execute function keep_progress_of_agreements();
create trigger keep_progress_of_new after insert on reports
  referencing new table as changed for each statement execute function keep_progress_of_new_reports();
create trigger keep_progress_of_changed after update on reports
  referencing old table as before new table as after for each statement execute function keep_progress_of_reports();

-- Whom the asker is HR for by unit, all at once: those whom `app_is_hr_for` says it of one by one.
create function app_hr_people() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as
$$ select a.person_id from app_hr_units() u(unit_id)
     join assignments a on a.organization_id = app_organization() and a.unit_id = u.unit_id
     where a.ends_on is null or a.ends_on >= app_today() or a.starts_on = (
       select max(b.starts_on) from assignments b
         where b.organization_id = a.organization_id and b.person_id = a.person_id) $$;

alter table progress_of_people enable row level security;
-- For HR alone: a set that is worked out once, not a question for each row.
create policy read_as_hr on progress_of_people for select to tweespraak_app using (
  organization_id = (select app_organization())
  and ((select app_is_hr_for_all()) or employee_id in (select app_hr_people())));
create policy erase on progress_of_people to tweespraak_erase using (organization_id = (select app_organization()));
grant select on progress_of_people to tweespraak_app;
grant select, delete on progress_of_people to tweespraak_erase;

-- What was held, planned and agreed before this version.
do $$ declare of_organization uuid;
begin
  for of_organization in select organization_id from organizations loop
    perform keep_progress(of_organization, array(
      select person_id from people where organization_id = of_organization));
  end loop;
end $$;
