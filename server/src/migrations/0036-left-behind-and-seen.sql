-- What stays behind with somebody who leads no more or is called off, and what each is told of their account.

-- Talks that were begun, of which whoever leads them works here no more (since a year at most: then nobody finishes them
-- any more) while something still waits for them, and that HR, who asks, can bring under somebody else (043). Found by who
-- left: an index on the state would make each step of each conversation write to every index.
create function app_left_behind() returns setof uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp rows 10 as
$$ begin
  if not app_is_hr() then return; end if;
  return query select c.conversation_id from conversations c
    join people p on p.organization_id = c.organization_id and p.person_id = c.leader_id
    where c.organization_id = app_organization() and c.state in ('held', 'recorded')
      and p.left_on < app_today() and p.left_on > app_today() - 365
      and app_is_shown(c.kind_id, c.kind_version, 'progressSeenBy', c.employee_id)
      and app_is_hr_for(c.employee_id) and not app_coaches(c.leader_id)
      and (c.state = 'held' or c.leader_id in (select app_awaited_signers(c.conversation_id))
        or exists (select from reports r where r.organization_id = c.organization_id
          and r.conversation_id = c.conversation_id and r.stage = 'draft'))
      and app_heir_of(c.conversation_id) is not null;
end $$;

revoke execute on function app_left_behind from public;
grant execute on function app_left_behind to tweespraak_app;

-- A mail that was not sent yet, about something that does not happen any more, is never sent.
alter table mails drop constraint mails_state_check,
  add constraint mails_state_check check (state in ('waiting', 'sent', 'failed', 'no-server', 'withdrawn'));
create index mails_unsent on mails (organization_id, (facts ->> 'path')) where state in ('waiting', 'failed', 'no-server');

-- From which browsers an account came in: a digest of what the browser keeps to be known by, and when it came in last.
create table auth."knownBrowser" (
  "userId" text not null references auth."user" ("id") on delete cascade,
  "browser" text not null,
  "seenAt" timestamptz not null,
  primary key ("userId", "browser")
);
grant select, insert, update, delete on auth."knownBrowser" to tweespraak_auth;

-- Whether an invited person leads anybody, now or later on: they are told what they will read, and what not.
create function app_leads_anybody(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from assignments where organization_id = app_organization() and manager_id = person
    and (ends_on is null or ends_on >= app_today()));
end $$;
revoke execute on function app_leads_anybody from public;
grant execute on function app_leads_anybody to tweespraak_auth;
