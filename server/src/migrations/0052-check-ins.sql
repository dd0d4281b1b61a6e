-- A talk without preparation or report begins at once and ends with its day.

-- Those that go on now: few, among all that ever were.
create index conversations_under_way on conversations (organization_id, begun_at) where state = 'held';

-- Of all organisations: what still goes on at the end of the day on which it began, and when that was.
create function app_talks_past_their_day(moment timestamptz)
  returns table (organization_id uuid, conversation_id uuid, ended_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select c.organization_id, c.conversation_id, day.ends
    from conversations c
    join organizations o on o.organization_id = c.organization_id
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    cross join lateral (select greatest(c.begun_at,
      (date_trunc('day', c.begun_at at time zone o.time_zone) + interval '23 hours 59 minutes') at time zone o.time_zone)
      as ends) day
    where c.state = 'held' and day.ends <= moment and k.rules ->> 'file' <> 'report'
      and k.rules -> 'prepares' = '[]'::jsonb and k.rules -> 'signs' = '[]'::jsonb
    limit 500;
end $$;
revoke execute on function app_talks_past_their_day from public;
grant execute on function app_talks_past_their_day to tweespraak_seal;
grant update (finished_at) on conversations to tweespraak_seal;
