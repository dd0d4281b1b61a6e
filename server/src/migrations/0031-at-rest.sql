-- The conversations of somebody rest from a day on, until a day or until further notice: nothing is asked of them,
-- nothing falls due. Why is written down nowhere, and that they rested is gone when it is over. And nobody judges who
-- leads them.

-- One for each employee, and only while it is to come or lasts. `from_on` and `until_on`: first and last day, in the
-- organisation's time zone; without a last day until further notice. There is no room for a word of anybody.
create table conversation_rests (
  organization_id uuid not null references organizations,
  rest_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (organization_id, rest_id),
  unique (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade,
  foreign key (organization_id, set_by) references people,
  check (until_on >= from_on)
);

-- What was due while they rested is due from the day after: for a report that is still written and for an agreement
-- that day is kept beside it, and goes when it is done. Nobody words what two people agreed anew for that.
alter table conversations add column resumed_on date;
alter table agreements add column resumed_on date;
create function resumed_until_done() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.resumed_on := null;
  return new;
end $$;
create trigger resumed_until_done before update of state on conversations
  for each row when (old.resumed_on is not null and new.state <> 'recorded') execute function resumed_until_done();
create trigger resumed_until_done before update of state on agreements
  for each row when (old.resumed_on is not null and new.state <> 'open') execute function resumed_until_done();

-- The asker themselves, whom they lead today and whom they are HR for: of these they may know that they rest. Most
-- days nobody of an organisation does, and then nothing else is looked up.
create function app_rests_near() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  today date;
begin
  if not exists (select from conversation_rests where organization_id = app_organization()) then return; end if;
  if app_is_hr_for_all() then
    return query select r.person_id from conversation_rests r where r.organization_id = app_organization();
    return;
  end if;
  today := app_today();
  return query select r.person_id from conversation_rests r
    where r.organization_id = app_organization() and r.person_id = app_person();
  return query select r.person_id from assignments a
    join conversation_rests r on r.organization_id = a.organization_id and r.person_id = a.person_id
    where a.organization_id = app_organization() and a.manager_id = app_person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today);
  if app_is_hr() then
    return query select r.person_id from conversation_rests r
      where r.organization_id = app_organization() and r.person_id in (select app_hr_people());
  end if;
end $$;

-- Whose conversations rest today, as far as the asker may know it: to everybody else they go on as always.
create function app_resting() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  near constant uuid[] := array(select app_rests_near());
  today date;
begin
  if near = '{}' then return; end if;
  today := app_today();
  return query select r.person_id from conversation_rests r
    where r.organization_id = app_organization() and r.person_id = any (near)
      and r.from_on <= today and (r.until_on is null or r.until_on >= today);
end $$;

-- The employee, who leads them today, and HR for them.
create function app_may_let_rest(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return person = app_person() or app_manages(person) or app_is_hr_for(person);
end $$;

-- Terms go on from `day`: of a signature with the days that were left, of what is due otherwise from that day.
create function resume_terms(organization uuid, person uuid, rested_from date, day date) returns void
  language plpgsql volatile set search_path = public, pg_temp as
$$ declare
  zone constant text := (select time_zone from organizations where organization_id = organization);
begin
  if day <= rested_from then return; end if;
  update reports r set sign_before = (r.sign_before at time zone zone
      + make_interval(days => day - greatest(rested_from, (r.offered_at at time zone zone)::date))) at time zone zone
    from conversations c
    where c.organization_id = organization and c.employee_id = person and c.state = 'recorded'
      and r.organization_id = c.organization_id and r.conversation_id = c.conversation_id and r.stage = 'offered'
      and r.sign_before at time zone zone > rested_from and (r.offered_at at time zone zone)::date < day;
  -- The table comes with 0032: of a written response each term goes on likewise.
  update responses r set due_before = (r.due_before at time zone zone + make_interval(days => day - greatest(rested_from,
      (greatest(r.handed_in_at, r.answered_at, r.asked_at) at time zone zone)::date))) at time zone zone
    where r.organization_id = organization and r.employee_id = person and r.ended_at is null
      and r.due_before at time zone zone > rested_from
      and (greatest(r.handed_in_at, r.answered_at, r.asked_at) at time zone zone)::date < day;
  update conversations c set resumed_on = day
    where c.organization_id = organization and c.employee_id = person and c.state = 'recorded'
      and exists (select from reports r where r.organization_id = c.organization_id
        and r.conversation_id = c.conversation_id and r.stage = 'draft');
  update agreements set resumed_on = day
    where organization_id = organization and employee_id = person and state = 'open' and due_on < day;
  update conversation_proposals set due_on = day
    where organization_id = organization and employee_id = person and state = 'open' and due_on < day;
  perform keep_progress(organization, array[person]);
end $$;

-- Lets the conversations of somebody rest, or changes from when until when. One that lasts is ended first when the new
-- one begins later. False, and nothing changes, when the asker may not or the days cannot be.
create function app_let_rest(person uuid, rest uuid, first_day date, last_day date, moment timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversation_rests;
  today constant date := (moment at time zone (
    select time_zone from organizations where organization_id = app_organization()))::date;
begin
  select * into was from conversation_rests
    where organization_id = app_organization() and person_id = person for update;
  if not app_may_let_rest(person) or coalesce(last_day < greatest(first_day, today), false)
    or (first_day < today and first_day is distinct from was.from_on)
    or not exists (select from people where organization_id = app_organization() and person_id = person
      and (left_on is null or left_on >= today))
  then return false; end if;
  if was.from_on < first_day then
    perform resume_terms(app_organization(), person, was.from_on, least(today, was.until_on + 1));
  end if;
  insert into conversation_rests values (app_organization(), rest, person, first_day, last_day, app_person(), moment)
    on conflict (organization_id, person_id) do update set rest_id = excluded.rest_id, from_on = excluded.from_on,
      until_on = excluded.until_on, set_by = excluded.set_by, set_at = excluded.set_at;
  return true;
end $$;

-- Ends it, and with it everything that says that it was: by who may let them rest, or by the task that follows the
-- last day (nobody asks then). Answers which it was; null when there was none or the asker may not.
create function app_end_rest(person uuid, moment timestamptz) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversation_rests;
  today constant date := (moment at time zone (
    select time_zone from organizations where organization_id = app_organization()))::date;
begin
  if app_person() is not null and not app_may_let_rest(person) then return null; end if;
  delete from conversation_rests where organization_id = app_organization() and person_id = person
    returning * into was;
  if was.rest_id is not null then
    perform resume_terms(was.organization_id, person, was.from_on, least(today, was.until_on + 1));
  end if;
  return was.rest_id;
end $$;

-- While the conversations of the employee rest a term stands still; also from when that is over until it was made to
-- go on. For the task that looks for terms to sign that passed, in all organisations.
create function app_term_stands_still(organization uuid, conversation uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c
    join organizations o on o.organization_id = c.organization_id
    join conversation_rests r on r.organization_id = c.organization_id and r.person_id = c.employee_id
    where c.organization_id = organization and c.conversation_id = conversation
      and r.from_on <= (moment at time zone o.time_zone)::date);
end $$;

-- Of all organisations: whose last day has passed, or who left.
create function app_rests_over(moment timestamptz) returns table (organization_id uuid, person_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select r.organization_id, r.person_id from conversation_rests r
    join organizations o on o.organization_id = r.organization_id
    join people p on p.organization_id = r.organization_id and p.person_id = r.person_id
    where least(r.until_on, p.left_on) < (moment at time zone o.time_zone)::date
    limit 500;
end $$;

revoke execute on function app_rests_near, app_resting, app_may_let_rest, resume_terms, app_let_rest, app_end_rest,
  app_term_stands_still, app_rests_over from public;
grant execute on function app_rests_near, app_resting, app_may_let_rest, app_let_rest, app_end_rest to tweespraak_app;
grant execute on function app_end_rest, app_term_stands_still, app_rests_over to tweespraak_seal;

alter table conversation_rests enable row level security;
create policy read_near on conversation_rests for select to tweespraak_app using (
  organization_id = (select app_organization()) and person_id in (select app_rests_near()));
create policy erase on conversation_rests to tweespraak_erase using (organization_id = (select app_organization()));
grant select on conversation_rests to tweespraak_app;
grant select, delete on conversation_rests to tweespraak_erase;

-- As in 0010 (and 0030), with the day from which what rested is due.
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
    select c.employee_id, c.kind_code, c.starts_at, c.finished_at, r.offered_at, r.sign_before,
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
      max(starts_at) filter (where finished_at is not null) as last_held_at,
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

-- Nobody judges who leads them. Who leads whom today is common knowledge, as today's work is.
create function app_leads(manager uuid, person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return exists (select from assignments a
    where a.organization_id = app_organization() and a.person_id = person and a.manager_id = manager
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today));
end $$;

-- One of the two judges in a kind that began as one of these: as `judges` of the contract says it, and 0033.
create function app_judges(kind uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from kinds where organization_id = app_organization() and kind_id = kind
    and origin in ('appraisal', 'probation', 'improvement'));
end $$;

-- Who is judged in it leads who would judge them: it cannot begin so. Of a talk that began it is not asked any more.
create function app_judged_leads(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.begun_at is null
      and c.cancelled_at is null and app_leads(c.employee_id, c.leader_id) and app_judges(c.kind_id));
end $$;

create function nobody_judges_who_leads_them() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not (app_leads(new.employee_id, new.leader_id) and app_judges(new.kind_id)) then return new; end if;
  raise exception 'Nobody judges who leads them' using errcode = 'insufficient_privilege';
end $$;
create trigger nobody_plans_to_judge_who_leads_them before insert on conversations
  for each row when (current_user = 'tweespraak_app') execute function nobody_judges_who_leads_them();
create trigger nobody_judges_who_leads_them before update of begun_at on conversations
  for each row when (current_user = 'tweespraak_app' and old.begun_at is null and new.begun_at is not null)
  execute function nobody_judges_who_leads_them();

-- As in 0025, but nobody comes to judge who leads them.
create or replace function app_heir_of(conversation uuid) returns uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
  found record;
begin
  select a.manager_id, c.employee_id, c.kind_id, c.begun_at into found from conversations c
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join assignments a on a.organization_id = c.organization_id and a.person_id = c.employee_id
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and c.state in ('planned', 'preparing', 'held', 'recorded')
      and k.rules ->> 'ledBy' <> 'coach' and a.manager_id is not null
      and not exists (select from conversation_participants seat where seat.organization_id = c.organization_id
        and seat.conversation_id = c.conversation_id and seat.person_id = a.manager_id)
    order by a.starts_on desc limit 1;
  if found.manager_id is not null and found.begun_at is null and app_judges(found.kind_id)
    and app_leads(found.employee_id, found.manager_id) then return null; end if;
  return found.manager_id;
end $$;

-- Where who is judged leads who would judge them, and whoever leads them cannot take it over either (the two lead each
-- other), HR for the employee chooses who does: somebody else who works here, whom the employee does not lead. Nobody
-- chooses themselves, and so lets themselves in.
create function app_may_appoint(conversation uuid, leader uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return leader is distinct from app_person() and app_judged_leads(conversation) and app_heir_of(conversation) is null
    and exists (select from conversations c
      join assignments work on work.organization_id = c.organization_id and work.person_id = leader
        and work.starts_on <= today and (work.ends_on is null or work.ends_on >= today)
      where c.organization_id = app_organization() and c.conversation_id = conversation and leader <> c.employee_id
        and app_is_hr_for(c.employee_id) and not app_leads(c.employee_id, leader)
        and not exists (select from conversation_participants seat where seat.organization_id = c.organization_id
          and seat.conversation_id = c.conversation_id and seat.person_id = leader));
end $$;
revoke execute on function app_leads, app_judges, app_judged_leads, app_may_appoint from public;
grant execute on function app_leads, app_judges, app_judged_leads, app_may_appoint to tweespraak_app;

-- As in 0025, also to whom HR appoints.
create or replace function app_hand_over(conversation uuid, heir uuid, handover uuid, moment timestamptz) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversations;
  asker constant uuid := app_person();
begin
  select * into was from conversations
    where organization_id = app_organization() and conversation_id = conversation for update;
  if was.conversation_id is null or not coalesce(app_heir_of(conversation) = heir or app_may_appoint(conversation, heir), false)
    or not (
    asker is not distinct from was.leader_id
    or (not app_coaches(was.leader_id) and (asker is null or (asker = heir and was.begun_at is null)
      or app_is_hr_for(was.employee_id))))
  then return null; end if;

  delete from conversation_participants where organization_id = was.organization_id
    and conversation_id = conversation and role = 'manager';
  insert into conversation_participants (organization_id, conversation_id, person_id, role)
    values (was.organization_id, conversation, heir, 'manager');
  -- Before the talk, the others shared with who led it then: whether who leads it now reads it, they say anew. Where
  -- nobody prepares, what was brought lies open for whoever comes to the talk.
  update preparations p set shared_at = null, revealed_at = null
    where p.organization_id = was.organization_id and p.conversation_id = conversation and was.begun_at is null
      and p.person_id <> was.leader_id and exists (select from kind_versions k
        where k.organization_id = was.organization_id and k.kind_id = was.kind_id and k.version = was.kind_version
          and jsonb_array_length(k.rules -> 'prepares') > 0);
  insert into preparations (organization_id, conversation_id, person_id, side)
    select was.organization_id, conversation, heir, 'manager' from kind_versions k
      where k.organization_id = was.organization_id and k.kind_id = was.kind_id and k.version = was.kind_version
        and k.rules -> 'prepares' ? 'manager' and was.begun_at is null
    on conflict do nothing;
  insert into conversation_handovers (organization_id, handover_id, conversation_id, from_id, to_id, arranged_by, begun, at)
    values (was.organization_id, handover, conversation, was.leader_id, heir, asker, was.begun_at is not null, moment);
  update agreement_pairs set leader_id = heir,
      settled_at = case when was.begun_at is null then settled_at else coalesce(settled_at, moment) end
    where organization_id = was.organization_id and conversation_id = conversation;
  update conversation_proposals set leader_id = heir
    where organization_id = was.organization_id and previous_id = conversation;
  update conversations set leader_id = heir, revision = revision + 1
    where organization_id = was.organization_id and conversation_id = conversation;
  return was.revision + 1;
end $$;
