-- The rules of who may see what, as before, in a language whose statements a session works out once and then
-- remembers. A function in SQL that runs as its owner is worked out anew in every statement that asks it, which
-- took longer than all that the statement does. What stays in SQL (`app_organization`, `app_person`) becomes part of
-- the statement around it.

create or replace function app_today() returns date
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return (now() at time zone coalesce(
    (select time_zone from organizations where organization_id = app_organization()), 'UTC'))::date;
end $$;

create or replace function app_is_hr_for_all() returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
    and role = 'hr' and unit_id is null and ended_at is null);
end $$;

create or replace function app_is_hr() returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
    and role = 'hr' and ended_at is null);
end $$;

create or replace function app_is_administrator() returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from role_grants where organization_id = app_organization() and person_id = app_person()
    and role = 'administrator' and ended_at is null);
end $$;

create or replace function app_keeps_all_people() returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_is_hr_for_all() or app_is_administrator();
end $$;

create or replace function app_is_hr_for_unit(unit uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_is_hr_for_all() or exists (
    with recursive above (unit_id, parent_id) as (
      select units.unit_id, units.parent_id from units
        where units.organization_id = app_organization() and units.unit_id = unit
      union
      select units.unit_id, units.parent_id from units join above on units.unit_id = above.parent_id
        where units.organization_id = app_organization()
    )
    select from role_grants join above using (unit_id)
      where organization_id = app_organization() and person_id = app_person() and role = 'hr' and ended_at is null);
end $$;

create or replace function app_is_hr_for(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_is_hr_for_all() or (app_is_hr() and exists (
    select from assignments a
      where a.organization_id = app_organization() and a.person_id = person
        and (a.ends_on is null or a.ends_on >= app_today() or a.starts_on = (
          select max(b.starts_on) from assignments b
            where b.organization_id = app_organization() and b.person_id = person))
        and app_is_hr_for_unit(a.unit_id)));
end $$;

create or replace function app_hr_units() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query with recursive below (unit_id) as (
    select unit_id from role_grants where organization_id = app_organization() and person_id = app_person()
      and role = 'hr' and unit_id is not null and ended_at is null
    union
    select units.unit_id from units join below on units.parent_id = below.unit_id
      where units.organization_id = app_organization()
  )
  select unit_id from below;
end $$;

create or replace function app_hr_people() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select a.person_id from app_hr_units() u(unit_id)
    join assignments a on a.organization_id = app_organization() and a.unit_id = u.unit_id
    where a.ends_on is null or a.ends_on >= app_today() or a.starts_on = (
      select max(b.starts_on) from assignments b
        where b.organization_id = a.organization_id and b.person_id = a.person_id);
end $$;

create or replace function app_manages(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from assignments a
    where a.organization_id = app_organization() and a.person_id = person and a.manager_id = app_person()
      and a.starts_on <= app_today() and (a.ends_on is null or a.ends_on >= app_today()));
end $$;

create or replace function app_manages_manager_of(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from assignments a
    where a.organization_id = app_organization() and a.person_id = person and a.starts_on <= app_today()
      and (a.ends_on is null or a.ends_on >= app_today()) and app_manages(a.manager_id));
end $$;

create or replace function app_coaches(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from role_grants where organization_id = app_organization()
    and person_id = person and role = 'coach' and ended_at is null);
end $$;

create or replace function app_takes_part(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_participants where organization_id = app_organization()
    and conversation_id = conversation and person_id = app_person());
end $$;

create or replace function app_speaks_in(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_participants where organization_id = app_organization()
    and conversation_id = conversation and person_id = app_person() and role <> 'companion');
end $$;

create or replace function app_is_revealed(conversation uuid, author uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from preparations where organization_id = app_organization()
    and conversation_id = conversation and person_id = author and revealed_at is not null);
end $$;

create or replace function app_kind_allows(kind uuid, of_version int, rule text, onlooker text) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from kind_versions where organization_id = app_organization() and kind_id = kind
    and version = of_version and rules -> rule ? onlooker);
end $$;

create or replace function app_is_shown(kind uuid, of_version int, rule text, employee uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return (app_kind_allows(kind, of_version, rule, 'hr') and app_is_hr_for(employee))
    or (app_kind_allows(kind, of_version, rule, 'manager') and app_manages(employee))
    or (app_kind_allows(kind, of_version, rule, 'managers-manager') and app_manages_manager_of(employee));
end $$;

create or replace function app_may_read_report(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_speaks_in(conversation) or exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and app_is_shown(c.kind_id, c.kind_version, 'reportSeenBy', c.employee_id));
end $$;

create or replace function app_may_open_file(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return person = app_person() or app_is_hr_for(person) or app_manages(person) or exists (
    select from conversations c join conversation_participants p using (organization_id, conversation_id)
    where c.organization_id = app_organization() and c.employee_id = person
      and p.person_id = app_person() and p.role <> 'companion');
end $$;

create or replace function app_may_agree(employee uuid, leader uuid, conversation uuid, follows uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return case
    when conversation is not null then exists (
      select from agreement_pairs where organization_id = app_organization() and conversation_id = conversation
        and employee_id = employee and leader_id = leader)
    when follows is not null then exists (
      select from agreements where organization_id = app_organization() and agreement_id = follows
        and employee_id = employee and leader_id = leader)
    else exists (
      select from assignments where organization_id = app_organization() and person_id = employee
        and manager_id = leader and starts_on <= app_today() and (ends_on is null or ends_on >= app_today()))
  end;
end $$;

create or replace function app_talking_point_counts(conversation uuid) returns table (side text, points int)
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return query select p.side, count(*)::int
    from talking_points t join preparations p on p.organization_id = t.organization_id
      and p.conversation_id = t.conversation_id and p.person_id = t.author_id
    where t.organization_id = app_organization() and t.conversation_id = conversation
      and t.removed_at is null and app_speaks_in(conversation)
    group by p.side;
end $$;

create or replace function app_awaited_signers(conversation uuid) returns setof uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return query select w.person_id from reports r
    join conversations c on c.organization_id = r.organization_id and c.conversation_id = r.conversation_id
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join conversation_participants w on w.organization_id = c.organization_id and w.conversation_id = c.conversation_id
    where r.organization_id = app_organization() and r.conversation_id = conversation
      and r.stage = 'offered' and c.state = 'recorded'
      and (app_speaks_in(conversation) or app_is_shown(c.kind_id, c.kind_version, 'progressSeenBy', c.employee_id))
      and k.rules -> 'signs' ? case when w.role in ('employee', 'manager') then w.role
        when w.role = 'companion' then '' else 'third' end
      and not exists (select from signatures s where s.organization_id = c.organization_id
        and s.conversation_id = c.conversation_id and s.person_id = w.person_id and s.voided_at is null);
end $$;

create or replace function viewer_by_session(session_token text, at timestamptz)
returns table (
  organization_id uuid, person_id uuid, account_id text, session_id text, language text, time_zone text,
  demo boolean, hr_for_all boolean, hr_units uuid[], administrator boolean, coach boolean
)
language plpgsql stable security definer set search_path = public, pg_temp rows 1 as
$$ begin
  return query select l.organization_id, l.person_id, s."userId", s."id", p.language, o.time_zone, o.demo,
    coalesce(bool_or(g.role = 'hr' and g.unit_id is null), false),
    coalesce(array_agg(g.unit_id) filter (where g.role = 'hr' and g.unit_id is not null), '{}'),
    coalesce(bool_or(g.role = 'administrator'), false),
    coalesce(bool_or(g.role = 'coach'), false)
  from auth."session" s
  join lateral (
    select * from account_links where account_links.user_id = s."userId" order by linked_at desc limit 1
  ) l on true
  join people p on p.organization_id = l.organization_id and p.person_id = l.person_id
  join organizations o on o.organization_id = l.organization_id
  left join role_grants g on g.organization_id = l.organization_id and g.person_id = l.person_id and g.ended_at is null
  where s."token" = session_token and s."expiresAt" > at
    and (p.left_on is null or p.left_on >= (at at time zone o.time_zone)::date)
  group by l.organization_id, l.person_id, s."userId", s."id", p.language, o.time_zone, o.demo;
end $$;
