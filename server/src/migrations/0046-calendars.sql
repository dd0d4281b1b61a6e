-- One's own calendar outside of the product, and when one works.

-- That somebody follows their conversations in a calendar of their own. The address of it is made from these ids with the
-- secret of the server and stands nowhere; another `feed_id` makes another address. `discreet`: it says "busy" alone.
create table calendar_feeds (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  feed_id uuid not null,
  discreet boolean not null,
  made_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table calendar_feeds enable row level security;
create policy own on calendar_feeds to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
grant select, insert, update, delete on calendar_feeds to tweespraak_app;

-- When somebody works: `days` holds for each working day its weekday (1 is Monday), from when and until when. Without a
-- row it is what is usual.
create table working_hours (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  days jsonb not null,
  set_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table working_hours enable row level security;
create policy own on working_hours to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
grant select, insert, update, delete on working_hours to tweespraak_app;

-- What such a calendar shows: one's conversations from a moment on and the days on which own agreements end. Kinds, names
-- and moments; no word of anybody leaves by this. Null for an address that is no more, and for who works here no more or
-- lost their account.
create function app_calendar_feed(person uuid, feed uuid, since timestamptz) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as
$$ select jsonb_build_object(
    'language', p.language, 'discreet', f.discreet, 'timeZone', o.time_zone,
    'conversations', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.conversation_id, 'kind', k.name, 'startsAt', c.starts_at,
        'endsAt', c.ends_at, 'changedAt', c.invited_at,
        'employee', jsonb_build_object('given_name', e.given_name, 'infix', e.infix, 'family_name', e.family_name),
        'leader', jsonb_build_object('given_name', l.given_name, 'infix', l.infix, 'family_name', l.family_name))
        order by c.starts_at, c.conversation_id)
      from conversation_participants seat
      join conversations c on c.organization_id = seat.organization_id and c.conversation_id = seat.conversation_id
      join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
      join people e on e.organization_id = c.organization_id and e.person_id = c.employee_id
      join people l on l.organization_id = c.organization_id and l.person_id = c.leader_id
      where seat.organization_id = f.organization_id and seat.person_id = f.person_id
        and c.state not in ('cancelled', 'withdrawn') and c.ends_at > since), '[]'),
    'agreements', coalesce((
      select jsonb_agg(jsonb_build_object('id', a.agreement_id, 'dueOn', a.due_on, 'changedAt', f.made_at,
        'other', jsonb_build_object('given_name', x.given_name, 'infix', x.infix, 'family_name', x.family_name))
        order by a.due_on, a.agreement_id)
      from agreements a
      join people x on x.organization_id = a.organization_id
        and x.person_id = case when a.employee_id = f.person_id then a.leader_id else a.employee_id end
      where a.organization_id = f.organization_id and a.doer_id = f.person_id and a.state = 'open'
        and (a.employee_id = f.person_id or a.leader_id = f.person_id)), '[]'))
  from calendar_feeds f
  join organizations o on o.organization_id = f.organization_id
  join people p on p.organization_id = f.organization_id and p.person_id = f.person_id
  where f.organization_id = app_organization() and f.person_id = person and f.feed_id = feed
    and (p.left_on is null or p.left_on >= app_today())
    and exists (select from account_links a where a.organization_id = f.organization_id and a.person_id = f.person_id) $$;
revoke execute on function app_calendar_feed from public;
grant execute on function app_calendar_feed to tweespraak_mail;

-- When the asker could talk with somebody: their working days, and when either of the two has a conversation, of which
-- it is not told with whom. For who leads them today or is led by them, HR for them, and who has a conversation with them.
create function app_planner_of(person uuid, since timestamptz, until timestamptz) returns jsonb
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
    'busy', coalesce((
      select jsonb_agg(distinct jsonb_build_object('startsAt', c.starts_at, 'endsAt', c.ends_at))
      from conversation_participants seat
      join conversations c on c.organization_id = seat.organization_id and c.conversation_id = seat.conversation_id
      where seat.organization_id = app_organization() and seat.person_id in (person, app_person())
        and c.state in ('planned', 'preparing') and c.ends_at > since and c.starts_at < until), '[]'));
end $$;
revoke execute on function app_planner_of from public;
grant execute on function app_planner_of to tweespraak_app;
