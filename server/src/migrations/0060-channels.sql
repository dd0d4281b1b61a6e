-- Channels of Slack and Teams that are told each working day how much waits: numbers alone.

-- Roles are global to a PostgreSQL cluster: another database may have made it already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tweespraak_channel') then
    create role tweespraak_channel nologin;
  end if;
  if current_user <> 'tweespraak_channel' and not pg_has_role(current_user, 'tweespraak_channel', 'member') then
    execute 'grant tweespraak_channel to current_user';
  end if;
  grant usage on schema public to tweespraak_channel;
end
$$;
grant select on organizations to tweespraak_channel;

-- `address` is locked, and only the task that tells channels is given it; `hint` is what it is known by. `hour`: from which hour
-- of a working day. `trouble`: what went wrong since it was last told; `failures`: how many days in a row it was given up.
create table channels (
  organization_id uuid not null references organizations,
  service text not null check (service in ('slack', 'teams')),
  address text not null check (length(address) <= 4000),
  hint text not null check (length(hint) <= 120),
  sorts text[] not null check (sorts <@ array['talks', 'reports', 'signatures', 'agreements'] and cardinality(sorts) > 0),
  hour int not null check (hour between 6 and 18),
  set_at timestamptz not null,
  told_at timestamptz,
  failures int not null default 0,
  trouble text check (trouble in ('not-reached', 'refused', 'gone', 'key-changed')),
  paused_at timestamptz,
  primary key (organization_id, service)
);
-- One for each day, claimed by who makes it.
create table channel_messages (
  organization_id uuid not null,
  service text not null,
  day date not null,
  state text not null check (state in ('waiting', 'sent', 'nothing', 'failed')),
  attempts int not null default 0,
  primary key (organization_id, service, day),
  foreign key (organization_id, service) references channels on delete cascade
);

alter table channels enable row level security;
alter table channel_messages enable row level security;
create policy read on channels for select to tweespraak_app using (
  organization_id = (select app_organization()) and ((select app_is_administrator()) or (select app_is_hr())));
create policy keep on channels for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and (select app_is_administrator()));
create policy change on channels for update to tweespraak_app
  using (organization_id = (select app_organization()) and (select app_is_administrator()))
  with check (organization_id = (select app_organization()) and (select app_is_administrator()));
create policy remove on channels for delete to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_administrator()));
grant select (organization_id, service, hint, sorts, hour, set_at, told_at, failures, trouble, paused_at), insert,
  update (address, hint, sorts, hour, set_at, failures, trouble, paused_at), delete on channels to tweespraak_app;

create policy tell on channels to tweespraak_channel
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy tell on channel_messages to tweespraak_channel
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, update (told_at, failures, trouble, paused_at) on channels to tweespraak_channel;
grant select, insert, update, delete on channel_messages to tweespraak_channel;
create policy tell on outbox for insert to tweespraak_channel with check (organization_id = (select app_organization()));
grant insert on outbox to tweespraak_channel;

-- In all organisations: which channels are to be told each day, and which was the last.
create function app_channels_to_tell()
  returns table (organization_id uuid, service text, hour int, time_zone text, last_day date)
  language sql stable security definer set search_path = public, pg_temp as
$$ select c.organization_id, c.service, c.hour, o.time_zone,
    (select max(m.day) from channel_messages m where m.organization_id = c.organization_id and m.service = c.service)
  from channels c join organizations o on o.organization_id = c.organization_id
  where c.paused_at is null order by c.organization_id, c.service $$;

-- How much there is in the whole organisation: of conversations whose kind shows HR how far they are, and nothing of whose
-- conversations rest. `today` to `week_ends` (last day). Null where fewer than five people work: then a number is about somebody.
create function app_channel_counts(today date, week_ends date) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  organization constant uuid := app_organization();
  zone constant text := (select o.time_zone from organizations o where o.organization_id = organization);
begin
  if (select count(*) from (select from people p where p.organization_id = organization
    and (p.left_on is null or p.left_on >= today) limit 5) as workers) < 5 then return null; end if;
  return (
    with resting as (select r.person_id from conversation_rests r where r.organization_id = organization
      and r.from_on <= today and (r.until_on is null or r.until_on >= today)),
    shown as (
      select c.state, c.starts_at, (select r.stage from reports r where r.organization_id = c.organization_id
        and r.conversation_id = c.conversation_id) as stage
      from conversations c
      join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
      where c.organization_id = organization and c.state in ('planned', 'preparing', 'held', 'recorded')
        and k.rules -> 'progressSeenBy' @> '["hr"]' and c.employee_id not in (select person_id from resting))
    select jsonb_build_object(
      'talks', count(*) filter (where state in ('planned', 'preparing')
        and starts_at >= today::timestamp at time zone zone
        and starts_at < (week_ends + 1)::timestamp at time zone zone),
      'reports', count(*) filter (where state = 'recorded' and stage = 'draft'),
      'signatures', count(*) filter (where state = 'recorded' and stage = 'offered'),
      'agreements', (select count(*) from agreements a where a.organization_id = organization and a.state = 'open'
        and greatest(a.due_on, a.resumed_on) between today and week_ends
        and a.employee_id not in (select person_id from resting)))
    from shown);
end $$;
revoke execute on function app_channels_to_tell, app_channel_counts from public;
grant execute on function app_channels_to_tell, app_channel_counts to tweespraak_channel;
