-- As in 0040; and what went along to a later conversation (0044) is looked for there.
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
          and t.brought_at is null and t.carried_to is null))
    order by c.conversation_id, h.at desc;
end $$;
