-- What the two did not come to speak about goes along to their next conversation: who brought it stays who brought it,
-- and what lay open to both lies open there. It waits with the talk that it was left in until the next one is planned.
alter table talking_points add column carried_at timestamptz;
alter table talking_points add column carried_to uuid;
alter table talking_points add column carried_from uuid;
grant update (carried_at) on talking_points to tweespraak_app;
create index talking_points_to_carry on talking_points (organization_id, conversation_id) where carried_at is not null;

-- Puts what waits for it into a conversation that was planned: of earlier ones of the same two, and nothing of a talk
-- for development where one of them judges. What went to a conversation that was called off waits again. What only its
-- author read goes along as long as it is their own there too.
create function app_place_carried_points(target uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  left_over record;
  nobody_prepares boolean;
  new_id uuid;
begin
  select jsonb_array_length(v.rules -> 'prepares') = 0 into nobody_prepares from conversations c
    join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id and v.version = c.kind_version
    where c.organization_id = app_organization() and c.conversation_id = target
      and c.state in ('planned', 'preparing', 'held')
      and (app_person() is null or c.planned_by = app_person() or app_speaks_in(target));
  if not found then return; end if;
  for left_over in
    select p.organization_id, p.point_id, p.author_id, p.text, p.conversation_id, was.side,
      p.brought_at is not null or was.revealed_at is not null as lay_open
    from conversations c
    join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
    join conversations past on past.organization_id = c.organization_id and past.employee_id = c.employee_id
      and past.leader_id = c.leader_id and past.conversation_id <> c.conversation_id
      and past.state not in ('planned', 'preparing', 'cancelled', 'withdrawn')
    join kinds its on its.organization_id = past.organization_id and its.kind_id = past.kind_id
    join talking_points p on p.organization_id = past.organization_id and p.conversation_id = past.conversation_id
    join preparations was on was.organization_id = p.organization_id and was.conversation_id = p.conversation_id
      and was.person_id = p.author_id
    join conversation_participants seat on seat.organization_id = c.organization_id
      and seat.conversation_id = c.conversation_id and seat.person_id = p.author_id and seat.role <> 'companion'
    where c.organization_id = app_organization() and c.conversation_id = target
      and p.carried_at is not null and p.removed_at is null and p.discussed_at is null
      and (p.carried_to is null or exists (select from conversations gone where gone.organization_id = c.organization_id
        and gone.conversation_id = p.carried_to and gone.state in ('cancelled', 'withdrawn')))
      and (k.origin is null or k.origin not in ('appraisal', 'probation', 'improvement')
        or its.origin is distinct from 'development')
    order by past.starts_at, p.position, p.point_id
  loop
    -- Where nobody prepares, a point stands on what is open from the first.
    if nobody_prepares then
      insert into preparations (organization_id, conversation_id, person_id, side, shared_at, revealed_at)
        values (left_over.organization_id, target, left_over.author_id, left_over.side, at, at) on conflict do nothing;
    end if;
    insert into talking_points (organization_id, point_id, conversation_id, author_id, text, position, brought_at,
        carried_from)
      select left_over.organization_id, gen_random_uuid(), target, left_over.author_id, left_over.text,
        1 + coalesce((select max(o.position) from talking_points o where o.organization_id = t.organization_id
          and o.conversation_id = target and o.author_id = left_over.author_id), 0),
        case when left_over.lay_open then at end, left_over.conversation_id
      from preparations t where t.organization_id = left_over.organization_id and t.conversation_id = target
        and t.person_id = left_over.author_id and (left_over.lay_open or t.shared_at is null)
      returning point_id into new_id;
    if new_id is not null then
      update talking_points set carried_to = target
        where organization_id = left_over.organization_id and point_id = left_over.point_id;
    end if;
  end loop;
end $$;

-- All that was left of one conversation goes along to another of the same two at once.
create function app_carry_points(source uuid, target uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  if app_person() is not null and not app_speaks_in(source) then return; end if;
  update talking_points p set carried_at = at where p.organization_id = app_organization() and p.conversation_id = source
    and p.carried_at is null and p.discussed_at is null and p.removed_at is null;
  perform app_place_carried_points(target, at);
end $$;

revoke execute on function app_place_carried_points, app_carry_points from public;
grant execute on function app_place_carried_points, app_carry_points to tweespraak_app;
