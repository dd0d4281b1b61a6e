-- When somebody's talks go on, goals whose day passed count it as a week later, and it is asked a week later how they go.

-- What counts as its last day instead, after a rest; until it gets another day or ends.
alter table goals add column resumed_on date;
create trigger resumed_until_worded before update on goals
  for each row when (old.resumed_on is not null and (new.state <> 'active' or new.due_on is distinct from old.due_on))
  execute function resumed_until_done();
grant select (resumed_on) on goals to tweespraak_mail;

-- As in 0031, with goals.
create or replace function resume_terms(organization uuid, person uuid, rested_from date, day date) returns void
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
  update goals set resumed_on = day + 7
    where organization_id = organization and employee_id = person and state = 'active' and due_on < day;
  update goals set next_on = day + 7
    where organization_id = organization and employee_id = person and state = 'active' and next_on < day;
  perform keep_progress(organization, array[person]);
end $$;
