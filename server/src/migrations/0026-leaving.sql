-- Somebody leaves with conversations that are not done: what was planned for later is called off by itself, and comes
-- back when they stay after all; what waits for their signature gets a term where its kind sets none.

-- The state that it comes back to: only of what was called off by itself, in nobody's name.
alter table conversations add column state_before_leaving text
  check (state_before_leaving in ('planned', 'preparing'));
alter table conversations add check (
  state_before_leaving is null or (state = 'cancelled' and cancel_reason = 'leaves' and cancelled_by is null));
create index conversations_called_off_by_leaving on conversations (organization_id, employee_id)
  where state_before_leaving is not null;
grant update (cancelled_at, cancelled_by, cancel_reason, state_before_leaving) on conversations to tweespraak_seal;

create index people_who_leave on people (organization_id, person_id) where left_on is not null;

-- Of all organisations: what was planned for after the employee's last day, and what was called off for that and can
-- be held after all (`stays`).
create function app_conversations_of_leavers(moment timestamptz)
  returns table (organization_id uuid, conversation_id uuid, stays boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query
    select c.organization_id, c.conversation_id, c.state = 'cancelled'
    from people p
    join organizations o on o.organization_id = p.organization_id
    join conversations c on c.organization_id = p.organization_id and c.employee_id = p.person_id
    where p.left_on is not null and c.state in ('planned', 'preparing')
      and (c.starts_at at time zone o.time_zone)::date > p.left_on
    union all
    select c.organization_id, c.conversation_id, true
    from conversations c
    join organizations o on o.organization_id = c.organization_id
    join people p on p.organization_id = c.organization_id and p.person_id = c.employee_id
    where c.state_before_leaving is not null and c.starts_at > moment
      and (p.left_on is null or (c.starts_at at time zone o.time_zone)::date <= p.left_on)
    limit 500;
end $$;

-- Who left signs nothing any more: a report that waits for them without a term would wait for ever.
create function app_give_leavers_a_term(moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  update reports r set sign_before = moment + interval '14 days'
    from conversations c
    join people p on p.organization_id = c.organization_id and p.person_id = c.employee_id
    join organizations o on o.organization_id = c.organization_id
    where r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
      and r.stage = 'offered' and r.sign_before is null
      and p.left_on < (moment at time zone o.time_zone)::date;
end $$;
revoke execute on function app_conversations_of_leavers, app_give_leavers_a_term from public;
grant execute on function app_conversations_of_leavers, app_give_leavers_a_term to tweespraak_seal;
