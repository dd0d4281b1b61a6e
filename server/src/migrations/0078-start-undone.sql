-- A talk that began at once by mistake is undone by who began it, alone, as long as nothing stands in it. Of what was
-- never said nothing is kept: the talk is gone, as if it had not begun.

create index moment_offers_of_conversation on moment_offers (organization_id, conversation_id) where conversation_id is not null;

-- Whether anybody wrote, shared or settled something in it. What was left from before and lies there as it came does not
-- count. Null for who does not speak in it.
create function app_is_written_in(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  organization constant uuid := app_organization();
begin
  if not app_speaks_in(conversation) then return null; end if;
  return exists (select from live_notes n where n.organization_id = organization and n.conversation_id = conversation)
    or exists (select from notes n where n.organization_id = organization and n.conversation_id = conversation)
    or exists (select from talking_points p where p.organization_id = organization and p.conversation_id = conversation
      and (p.carried_from is null or coalesce(p.discussed_at, p.removed_at, p.carried_at) is not null
        or not exists (select from talking_points was where was.organization_id = organization
          and was.conversation_id = p.carried_from and was.carried_to = conversation
          and was.author_id = p.author_id and was.text = p.text)))
    or exists (select from preparation_answers a where a.organization_id = organization and a.conversation_id = conversation)
    or exists (select from agreements a where a.organization_id = organization and a.conversation_id = conversation)
    or exists (select from goals g where g.organization_id = organization and g.conversation_id = conversation)
    or exists (select from conversation_keepers k where k.organization_id = organization and k.conversation_id = conversation)
    -- Moments that were offered for it are settled by its start, and do not come back.
    or exists (select from moment_offers o where o.organization_id = organization and o.conversation_id = conversation);
end $$;

-- Undoes the start: asked by who began it, of the two, of a talk that began as it was planned, goes on, and in which
-- nothing stands. What was left from before waits again, and what was proposed is proposed again. False, and nothing
-- changes, where that is not so.
create function app_undo_start(conversation uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversations;
begin
  select c.* into was from conversations c
    join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id and v.version = c.kind_version
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.state = 'held'
      and c.planned_by = app_person() and app_person() in (c.employee_id, c.leader_id) and c.begun_at = c.starts_at
      and v.rules ->> 'file' <> 'report' and v.rules -> 'prepares' = '[]'::jsonb and v.rules -> 'signs' = '[]'::jsonb
    for update of c;
  if was.conversation_id is null then return false; end if;
  -- Who writes in the notes or makes an agreement at this moment was first, or finds nothing to write in.
  perform from live_notes n where n.organization_id = was.organization_id and n.conversation_id = conversation for update;
  perform from agreement_pairs p where p.organization_id = was.organization_id and p.conversation_id = conversation
    for update;
  if app_is_written_in(conversation) is distinct from false then return false; end if;

  update talking_points set carried_to = null
    where organization_id = was.organization_id and carried_to = conversation;
  update conversation_proposals set state = 'open', conversation_id = null
    where organization_id = was.organization_id and conversation_id = conversation;
  delete from agreement_pairs where organization_id = was.organization_id and conversation_id = conversation;
  delete from conversations where organization_id = was.organization_id and conversation_id = conversation;
  return true;
end $$;

revoke execute on function app_is_written_in, app_undo_start from public;
grant execute on function app_is_written_in, app_undo_start to tweespraak_app;
