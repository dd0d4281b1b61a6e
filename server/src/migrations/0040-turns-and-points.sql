-- Who last changed each text of a report, and when: so that two who wrote in one place hear that it was the other,
-- and nobody takes the turn from somebody who is still writing without knowing it. `written` is by `section.voice`,
-- as `revisions` is; `passed_by` are the sides that had the turn and gave it on.
alter table reports
  add column written jsonb not null default '{}',
  add column passed_by text[] not null default '{}' check (passed_by <@ array['employee', 'manager']);
grant update (written, passed_by) on reports to tweespraak_app;

-- A talking point that its author brings to the table during the talk lies open, also when they never shared what
-- they prepared. Until then it is theirs alone, as before. These policies replace those of 0006.
alter table talking_points add column brought_at timestamptz;
grant update (brought_at) on talking_points to tweespraak_app;
alter policy read_revealed on talking_points using (
  organization_id = (select app_organization()) and removed_at is null and app_speaks_in(conversation_id)
  and (brought_at is not null or app_is_revealed(conversation_id, author_id)));
alter policy tick on talking_points using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id)
  and (brought_at is not null or app_is_revealed(conversation_id, author_id)));
create or replace function only_author_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.author_id = app_person() or (new.text, new.position, new.removed_at, new.brought_at)
    is not distinct from (old.text, old.position, old.removed_at, old.brought_at) then return new; end if;
  raise exception 'Only its author changes a talking point' using errcode = 'insufficient_privilege';
end $$;

-- What lies on the table is not left behind there: it is the conversation's, also when its author throws away what they
-- prepared and never shared. These replace the functions of 0036.
create or replace function app_left_drafts() returns table (conversation_id uuid, kind_id uuid, kind_version int,
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
          and t.conversation_id = h.conversation_id and t.author_id = h.from_id and t.removed_at is null
          and t.brought_at is null))
    order by c.conversation_id, h.at desc;
end $$;

create or replace function app_drop_left_draft(conversation uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  if not exists (select from app_left_drafts() d where d.conversation_id = conversation) then return false; end if;
  delete from preparation_answers a where a.organization_id = app_organization() and a.conversation_id = conversation
    and a.person_id = app_person();
  delete from talking_points t where t.organization_id = app_organization() and t.conversation_id = conversation
    and t.author_id = app_person() and t.brought_at is null;
  delete from preparations p where p.organization_id = app_organization() and p.conversation_id = conversation
    and p.person_id = app_person() and p.shared_at is null
    and not exists (select from talking_points t where t.organization_id = p.organization_id
      and t.conversation_id = p.conversation_id and t.author_id = p.person_id);
  return true;
end $$;
