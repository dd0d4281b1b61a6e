-- Moments that one of two offers to the other for a talk that is still to be planned, of which the other chooses one.

-- `asked_by`: who of the two asks for the talk; it is planned by their right. `open`: the other has to choose. `answered`:
-- none of them fits, and who asked chooses from what the other proposes instead, or offers others. `planned`: the talk is
-- there. `place`, `video_link` and `purpose` are for its appointment, and kept here only until then.
create table moment_offers (
  organization_id uuid not null references organizations,
  offer_id uuid not null,
  kind_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  asked_by uuid not null,
  -- Over which period it is scored; without one that was chosen it is the usual one.
  criteria_chosen boolean not null,
  criteria_set_id uuid,
  guests jsonb not null,
  place text,
  video_link text,
  purpose text,
  state text not null check (state in ('open', 'answered', 'planned', 'withdrawn', 'lapsed')),
  conversation_id uuid,
  revision int not null check (revision > 0),
  made_at timestamptz not null,
  -- When the moments that stand were offered, and when it was reminded of them.
  offered_at timestamptz not null,
  reminded_at timestamptz,
  settled_at timestamptz,
  primary key (organization_id, offer_id),
  foreign key (organization_id, kind_id) references kinds,
  foreign key (organization_id, employee_id) references people on delete cascade,
  foreign key (organization_id, leader_id) references people on delete cascade,
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  check (asked_by in (employee_id, leader_id) and employee_id <> leader_id),
  check ((state = 'planned') = (conversation_id is not null)),
  check ((state in ('open', 'answered')) = (settled_at is null)),
  check (settled_at is null or coalesce(place, video_link, purpose) is null)
);
-- One at a time for a talk.
create unique index moment_offers_of_employee on moment_offers (organization_id, employee_id, kind_id, leader_id)
  where state in ('open', 'answered');
create index moment_offers_of_leader on moment_offers (organization_id, leader_id) where state in ('open', 'answered');

-- `offered_by`: who asked for the talk, or the other who proposes these instead.
create table offered_moments (
  organization_id uuid not null,
  offer_id uuid not null,
  offered_by uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organization_id, offer_id, offered_by, starts_at),
  foreign key (organization_id, offer_id) references moment_offers on delete cascade,
  check (ends_at > starts_at)
);

-- For the two, and while it stands. Who asked withdraws it; the other says that none fits.
alter table moment_offers enable row level security;
create policy two on moment_offers for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_person()) in (employee_id, leader_id));
create policy offer on moment_offers for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and asked_by = (select app_person()) and state = 'open');
create policy answer on moment_offers for update to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_person()) in (employee_id, leader_id)
    and state in ('open', 'answered'))
  with check (
    organization_id = (select app_organization()) and (select app_person()) in (employee_id, leader_id)
    and (state not in ('open', 'withdrawn') or asked_by = (select app_person()))
    and (state <> 'answered' or asked_by <> (select app_person()))
    and state not in ('planned', 'lapsed'));
grant select, insert, update (state, revision, offered_at, reminded_at, settled_at, place, video_link, purpose)
  on moment_offers to tweespraak_app;

alter table offered_moments enable row level security;
create policy two on offered_moments for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (select from moment_offers o
    where o.organization_id = (select app_organization()) and o.offer_id = offered_moments.offer_id));
create policy offer on offered_moments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and offered_by = (select app_person()) and exists (
    select from moment_offers o where o.organization_id = (select app_organization())
      and o.offer_id = offered_moments.offer_id and o.state in ('open', 'answered')));
create policy change on offered_moments for delete to tweespraak_app using (
  organization_id = (select app_organization()) and exists (
    select from moment_offers o where o.organization_id = (select app_organization())
      and o.offer_id = offered_moments.offer_id and o.state in ('open', 'answered')));
grant select, insert, delete on offered_moments to tweespraak_app;

-- Who writes mails about it, who lets it lapse: names, kind and moments, not a word.
do $$ declare name text;
begin
  foreach name in array array['moment_offers', 'offered_moments'] loop
    execute format('create policy mail on %I for select to tweespraak_mail using (organization_id = (select app_organization()))', name);
    execute format('create policy sweep on %I for select to tweespraak_seal using (organization_id = (select app_organization()))', name);
    execute format('create policy erase on %I to tweespraak_erase using (organization_id = (select app_organization()))', name);
    execute format('grant select, delete on %I to tweespraak_erase', name);
  end loop;
end $$;
create policy settle on moment_offers for update to tweespraak_seal using (organization_id = (select app_organization()));
grant select (organization_id, offer_id, kind_id, employee_id, leader_id, asked_by, state, conversation_id, revision,
  made_at, offered_at, reminded_at) on moment_offers to tweespraak_mail, tweespraak_seal;
grant select on offered_moments to tweespraak_mail, tweespraak_seal;
grant update (state, revision, reminded_at, settled_at, place, video_link, purpose) on moment_offers to tweespraak_seal;

-- A conversation of this kind is planned: what was offered for it is done, whoever planned it. As app_settle_proposals (0039).
create function app_settle_offers(conversation uuid, moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  update moment_offers o set state = 'planned', conversation_id = c.conversation_id, settled_at = moment,
      revision = o.revision + 1, place = null, video_link = null, purpose = null
    from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.planned_by = app_person()
      and c.state = 'planned' and c.revision = 1 and o.organization_id = c.organization_id
      and o.employee_id = c.employee_id and o.kind_id = c.kind_id and o.state in ('open', 'answered');
end $$;

-- Of all organisations: what nobody answered while its moments passed, what stands between two of whom the one leads the
-- other no more, and what begins within a day and was not reminded of.
create function app_offers_due(moment timestamptz) returns table (organization_id uuid, offer_id uuid, fits boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select o.organization_id, o.offer_id, stands.fits from moment_offers o
    join organizations g on g.organization_id = o.organization_id
    cross join lateral (select (moment at time zone g.time_zone)::date as today) day
    cross join lateral (select not exists (select from people p where p.organization_id = o.organization_id
          and p.person_id in (o.employee_id, o.leader_id) and p.left_on < day.today)
        and (exists (select from assignments a where a.organization_id = o.organization_id and a.person_id = o.employee_id
            and a.manager_id = o.leader_id and a.starts_on <= day.today and (a.ends_on is null or a.ends_on >= day.today))
          or exists (select from role_grants r where r.organization_id = o.organization_id and r.person_id = o.leader_id
            and r.role = 'coach' and r.ended_at is null)) as fits) stands
    where o.state in ('open', 'answered') and (not stands.fits
      or not exists (select from offered_moments m where m.organization_id = o.organization_id
        and m.offer_id = o.offer_id and m.starts_at > moment)
      or (o.reminded_at is null and exists (select from offered_moments m where m.organization_id = o.organization_id
        and m.offer_id = o.offer_id and m.starts_at between moment and moment + interval '24 hours')))
    limit 500;
end $$;

-- When somebody has a conversation, or is busy in a calendar of their own that was read in the week before a moment, as in
-- app_planner_of (0059). For the functions below, and for nobody else.
create function app_busy_of(person uuid, since timestamptz, until timestamptz, moment timestamptz)
  returns table (starts_at timestamptz, ends_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select c.starts_at, c.ends_at from conversation_participants seat
    join conversations c on c.organization_id = seat.organization_id and c.conversation_id = seat.conversation_id
    where seat.organization_id = app_organization() and seat.person_id = person
      and c.state in ('planned', 'preparing') and c.ends_at > since and c.starts_at < until
    union all
    select (span ->> 'startsAt')::timestamptz, (span ->> 'endsAt')::timestamptz
    from connected_calendars own, jsonb_array_elements(own.busy) as span
    where own.organization_id = app_organization() and own.person_id = person and own.read_at > moment - interval '7 days'
      and (span ->> 'endsAt')::timestamptz > since and (span ->> 'startsAt')::timestamptz < until;
end $$;

-- When the asker is busy, and when somebody is whom they may know that of: as app_planner_of, or whom a talk is
-- offered to or by.
create function app_busy_of_two(other uuid, since timestamptz, until timestamptz, moment timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return jsonb_build_object(
    'mine', coalesce((select jsonb_agg(jsonb_build_object('startsAt', b.starts_at, 'endsAt', b.ends_at))
      from app_busy_of(app_person(), since, until, moment) b), '[]'),
    'theirs', case when app_planner_of(other, until, until) is not null
        or exists (select from moment_offers o where o.organization_id = app_organization()
          and o.state in ('open', 'answered') and app_person() in (o.employee_id, o.leader_id)
          and other in (o.employee_id, o.leader_id))
      then coalesce((select jsonb_agg(jsonb_build_object('startsAt', b.starts_at, 'endsAt', b.ends_at))
        from app_busy_of(other, since, until, moment) b), '[]') else '[]' end);
end $$;

-- When two others could talk, for HR who plans it for them: where HR chooses who leads it, or for who leads the employee.
create function app_planner_of_two(employee uuid, leader uuid, since timestamptz, until timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  if (app_is_hr_for(employee) and app_person() not in (employee, leader)
    and (app_may_choose_leader(employee, leader) or app_leads(leader, employee))) is not true
  then return null; end if;
  return jsonb_build_object(
    'days', (select h.days from working_hours h where h.organization_id = app_organization() and h.person_id = employee),
    'own', (select h.days from working_hours h where h.organization_id = app_organization() and h.person_id = leader),
    'unread', coalesce((select jsonb_agg(c.person_id) from connected_calendars c
      where c.organization_id = app_organization() and c.person_id in (employee, leader)
        and c.tried_at <= since - interval '15 minutes'), '[]'),
    'busy', coalesce((select jsonb_agg(distinct jsonb_build_object('startsAt', b.starts_at, 'endsAt', b.ends_at))
      from (select * from app_busy_of(employee, since, until, since)
          union all select * from app_busy_of(leader, since, until, since)) b),
      '[]'));
end $$;

revoke execute on function app_settle_offers, app_offers_due, app_busy_of, app_busy_of_two, app_planner_of_two from public;
grant execute on function app_settle_offers, app_busy_of_two, app_planner_of_two to tweespraak_app;
grant execute on function app_offers_due to tweespraak_seal;

-- Who wants no appointments by mail, mostly since they follow a calendar of the product instead. What was sent already
-- is still changed and taken back.
create table calendar_mail_stops (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  stopped_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table calendar_mail_stops enable row level security;
create policy own on calendar_mail_stops to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
create policy invite on calendar_mail_stops for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy erase on calendar_mail_stops to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, delete on calendar_mail_stops to tweespraak_app;
grant select on calendar_mail_stops to tweespraak_mail;
grant select, delete on calendar_mail_stops to tweespraak_erase;
