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

-- What the asker prepared for conversations that somebody else leads since, and never shared: for its author alone, who
-- may not see the conversation itself any more. What it is about is said as it was when they knew it.
create function app_left_drafts() returns table (conversation_id uuid, kind_id uuid, kind_version int,
    employee_id uuid, leader_id uuid, left_at timestamptz)
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp rows 10 as
$$ begin
  return query select distinct on (c.conversation_id) c.conversation_id, c.kind_id, c.kind_version,
      c.employee_id, h.to_id, h.at
    from conversation_handovers h
    join conversations c on c.organization_id = h.organization_id and c.conversation_id = h.conversation_id
    join preparations p on p.organization_id = h.organization_id and p.conversation_id = h.conversation_id
      and p.person_id = h.from_id and p.shared_at is null
    where h.organization_id = app_organization() and h.from_id = app_person()
      and not exists (select from conversation_participants seat where seat.organization_id = h.organization_id
        and seat.conversation_id = h.conversation_id and seat.person_id = h.from_id)
      and (exists (select from preparation_answers a where a.organization_id = h.organization_id
          and a.conversation_id = h.conversation_id and a.person_id = h.from_id)
        or exists (select from talking_points t where t.organization_id = h.organization_id
          and t.conversation_id = h.conversation_id and t.author_id = h.from_id and t.removed_at is null))
    order by c.conversation_id, h.at desc;
end $$;

-- Its author throws it away. False when there is nothing of theirs there to throw away.
create function app_drop_left_draft(conversation uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  if not exists (select from app_left_drafts() d where d.conversation_id = conversation) then return false; end if;
  delete from preparations p where p.organization_id = app_organization() and p.conversation_id = conversation
    and p.person_id = app_person() and p.shared_at is null;
  return true;
end $$;
revoke execute on function app_left_drafts, app_drop_left_draft from public;
grant execute on function app_left_drafts, app_drop_left_draft to tweespraak_app;
