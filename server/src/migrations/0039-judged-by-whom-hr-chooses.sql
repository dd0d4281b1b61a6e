-- Somebody whom nobody leads who may judge them (they have no manager, or lead that one themselves) has nobody to plan
-- the conversation in which one judges: HR for them plans it, and chooses who leads it. As app_may_appoint (0031) does
-- for one that was planned before that came about.

-- Nobody who works here leads this person today but somebody whom they lead themselves; they work here.
create function app_is_judged_by_nobody(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return exists (select from assignments work where work.organization_id = app_organization() and work.person_id = person
      and work.starts_on <= today and (work.ends_on is null or work.ends_on >= today))
    and not exists (select from assignments work
      join assignments above on above.organization_id = work.organization_id and above.person_id = work.manager_id
        and above.starts_on <= today and (above.ends_on is null or above.ends_on >= today)
      where work.organization_id = app_organization() and work.person_id = person
        and work.starts_on <= today and (work.ends_on is null or work.ends_on >= today)
        and not app_leads(person, work.manager_id));
end $$;

-- HR for the employee may choose this person to judge them: neither HR themselves nor the employee, somebody who works
-- here and whom the employee does not lead. Nobody chooses who judges themselves.
create function app_may_choose_leader(employee uuid, leader uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return app_person() not in (employee, leader) and leader <> employee and app_is_hr_for(employee)
    and app_is_judged_by_nobody(employee) and not app_leads(employee, leader)
    and exists (select from assignments work where work.organization_id = app_organization() and work.person_id = leader
      and work.starts_on <= today and (work.ends_on is null or work.ends_on >= today));
end $$;

-- The asker plans this conversation for two others at this moment: nothing has happened in it yet.
create function app_plans_for_others(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c where c.organization_id = app_organization()
    and c.conversation_id = conversation and c.planned_by = app_person() and c.state = 'planned' and c.revision = 1
    and c.planned_by not in (c.employee_id, c.leader_id));
end $$;

-- Whether somebody has a seat at it, also for who has none.
create function app_has_seat(conversation uuid, person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_participants seat where seat.organization_id = app_organization()
    and seat.conversation_id = conversation and seat.person_id = person);
end $$;

-- A conversation of this kind is planned: what was proposed to its employee is done, whoever proposed it.
create function app_settle_proposals(conversation uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  update conversation_proposals p set state = 'planned', conversation_id = c.conversation_id
    from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.planned_by = app_person()
      and c.state = 'planned' and c.revision = 1 and p.organization_id = c.organization_id
      and p.employee_id = c.employee_id and p.kind_id = c.kind_id and p.state = 'open';
end $$;

revoke execute on function app_is_judged_by_nobody, app_may_choose_leader, app_plans_for_others, app_has_seat,
  app_settle_proposals from public;
grant execute on function app_is_judged_by_nobody, app_may_choose_leader, app_plans_for_others, app_has_seat,
  app_settle_proposals to tweespraak_app;

-- HR sees how far conversations of this kind are, so that they find what they planned.
create policy plan_for_others on conversations for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and planned_by = (select app_person()) and state = 'planned'
  and app_judges(kind_id) and app_kind_allows(kind_id, kind_version, 'progressSeenBy', 'hr')
  and app_may_choose_leader(employee_id, leader_id));
create policy plan_for_others on conversation_appointments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and app_plans_for_others(conversation_id));
create policy plan_for_others on preparations for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and app_plans_for_others(conversation_id));

-- As in 0025, also asked for those whose seats the asker does not see.
alter policy seated on preparations with check (app_has_seat(conversation_id, person_id));
