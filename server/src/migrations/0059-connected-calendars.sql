-- One's own calendar from elsewhere, of which nothing is kept but when its owner is busy.

-- Roles are global to a PostgreSQL cluster: another database may have made it already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tweespraak_calendar') then
    create role tweespraak_calendar nologin;
  end if;
  if current_user <> 'tweespraak_calendar' and not pg_has_role(current_user, 'tweespraak_calendar', 'member') then
    execute 'grant tweespraak_calendar to current_user';
  end if;
  grant usage on schema public to tweespraak_calendar;
end
$$;
grant select on organizations to tweespraak_calendar;

-- `address` is locked, and only the task that reads calendars is given it; `hint` is what its owner knows it by. `busy`: from
-- when until when, as far ahead as was looked, and nothing else that stood in it. `trouble`: what went wrong the last time.
create table connected_calendars (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  address text not null check (length(address) <= 4000),
  hint text not null check (length(hint) <= 120),
  connected_at timestamptz not null,
  tried_at timestamptz not null,
  read_at timestamptz not null,
  failures int not null default 0,
  trouble text check (trouble in ('not-reached', 'not-given', 'not-a-calendar', 'too-large', 'key-changed')),
  busy jsonb not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
create index connected_calendars_by_turn on connected_calendars (tried_at);

alter table connected_calendars enable row level security;
create policy own on connected_calendars to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
grant select (organization_id, person_id, hint, connected_at, tried_at, read_at, failures, trouble), insert, delete
  on connected_calendars to tweespraak_app;
create policy read on connected_calendars to tweespraak_calendar
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, update (tried_at, read_at, failures, trouble, busy) on connected_calendars to tweespraak_calendar;

-- Whose turn it is, in all organisations: not looked at for four hours, for a day where it keeps failing. Of who works here no
-- more it is forgotten.
create function app_calendars_to_read(moment timestamptz, most int)
  returns table (organization_id uuid, person_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  delete from connected_calendars c using people p, organizations o
    where p.organization_id = c.organization_id and p.person_id = c.person_id and o.organization_id = c.organization_id
      and p.left_on < (moment at time zone o.time_zone)::date;
  return query select c.organization_id, c.person_id from connected_calendars c
    where c.tried_at < moment - make_interval(hours => least(4 * (1 + c.failures), 24))
    order by c.tried_at limit most;
end $$;
revoke execute on function app_calendars_to_read from public;
grant execute on function app_calendars_to_read to tweespraak_calendar;

-- As before, and now also busy is who says so in a calendar of their own, unless it could not be read for a week. `unread`: of
-- whom that calendar was last looked at a quarter of an hour ago.
create or replace function app_planner_of(person uuid, since timestamptz, until timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  if not exists (select from people where organization_id = app_organization() and person_id = person) then return null; end if;
  if (person = app_person() or app_manages(person) or app_is_hr_for(person)
    or exists (select from assignments a where a.organization_id = app_organization() and a.person_id = app_person()
      and a.manager_id = person and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today))
    or exists (select from conversation_participants mine join conversation_participants theirs
      on theirs.organization_id = mine.organization_id and theirs.conversation_id = mine.conversation_id
      where mine.organization_id = app_organization() and mine.person_id = app_person() and theirs.person_id = person)) is not true
  then return null; end if;
  return jsonb_build_object(
    'days', (select h.days from working_hours h where h.organization_id = app_organization() and h.person_id = person),
    'own', (select h.days from working_hours h where h.organization_id = app_organization() and h.person_id = app_person()),
    'unread', coalesce((select jsonb_agg(c.person_id) from connected_calendars c
      where c.organization_id = app_organization() and c.person_id in (person, app_person()) and c.tried_at <= since - interval '15 minutes'), '[]'),
    'busy', coalesce((
      select jsonb_agg(distinct jsonb_build_object('startsAt', c.starts_at, 'endsAt', c.ends_at))
      from conversation_participants seat
      join conversations c on c.organization_id = seat.organization_id and c.conversation_id = seat.conversation_id
      where seat.organization_id = app_organization() and seat.person_id in (person, app_person())
        and c.state in ('planned', 'preparing') and c.ends_at > since and c.starts_at < until), '[]')
      || coalesce((
      select jsonb_agg(distinct span) from connected_calendars c, jsonb_array_elements(c.busy) as span
      where c.organization_id = app_organization() and c.person_id in (person, app_person())
        and c.read_at > since - interval '7 days'
        and (span ->> 'endsAt')::timestamptz > since and (span ->> 'startsAt')::timestamptz < until), '[]'));
end $$;
