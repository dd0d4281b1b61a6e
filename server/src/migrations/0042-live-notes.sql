-- What both type at the same time during the talk: one document (Yjs) for each conversation, and who wrote in it until
-- the report is offered. The server writes it down under a role of its own, since what was typed is nobody's alone.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tweespraak_live') then
    create role tweespraak_live nologin;
  end if;
  if current_user <> 'tweespraak_live' and not pg_has_role(current_user, 'tweespraak_live', 'member') then
    execute 'grant tweespraak_live to current_user';
  end if;
end $$;
grant usage on schema public to tweespraak_live;

-- `state` is an update of Yjs that holds everything; `flattened_at`: since then its history is gone.
create table live_notes (
  organization_id uuid not null,
  conversation_id uuid not null,
  state bytea not null check (octet_length(state) <= 4194304),
  saved_at timestamptz not null,
  flattened_at timestamptz,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade
);

-- Who wrote under which number of Yjs, as the server saw it; null where two people handed in text under one.
create table live_note_writers (
  organization_id uuid not null,
  conversation_id uuid not null,
  client_id bigint not null check (client_id between 0 and 9007199254740991),
  person_id uuid,
  primary key (organization_id, conversation_id, client_id),
  foreign key (organization_id, conversation_id) references live_notes on delete cascade,
  foreign key (organization_id, person_id) references people
);

-- Whether the talk goes on now: only then is written in the shared notes.
create function app_talks_now(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations
    where organization_id = app_organization() and conversation_id = conversation and state = 'held');
end $$;

-- Whether the report is being written: then the history of the notes goes.
create function app_reports_now(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations where organization_id = app_organization()
    and conversation_id = conversation and state in ('recorded', 'followed-up'));
end $$;
revoke execute on function app_talks_now, app_reports_now from public;
grant execute on function app_talks_now to tweespraak_live, tweespraak_app;
grant execute on function app_reports_now to tweespraak_app;

alter table live_notes enable row level security;
alter table live_note_writers enable row level security;
create policy read_at_table on live_notes for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
-- Who opens it first brings in what was noted before.
create policy begin_it on live_notes for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id) and app_talks_now(conversation_id));
create policy flatten on live_notes for update to tweespraak_app
  using (organization_id = (select app_organization()) and app_speaks_in(conversation_id))
  with check (organization_id = (select app_organization()) and flattened_at is not null
    and app_reports_now(conversation_id));
create policy read_at_table on live_note_writers for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy forget on live_note_writers for delete to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id)
  and app_reports_now(conversation_id));
create policy keep on live_notes to tweespraak_live using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()) and app_talks_now(conversation_id));
create policy keep on live_note_writers to tweespraak_live using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()) and app_talks_now(conversation_id));
create policy erase on live_notes to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on live_note_writers to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert on live_notes to tweespraak_app;
grant update (state, flattened_at) on live_notes to tweespraak_app;
grant select, delete on live_note_writers to tweespraak_app;
grant select, insert on live_notes, live_note_writers to tweespraak_live;
grant update (state, saved_at) on live_notes to tweespraak_live;
grant update (person_id) on live_note_writers to tweespraak_live;
grant select, delete on live_notes, live_note_writers to tweespraak_erase;

-- What somebody's access hangs on is told in the transaction that changes it, so that no connection outlives it: every
-- session of the server listens, and the one that commits hears it before its commit is answered.
create function tell_access() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  was constant jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_now constant jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
begin
  perform pg_notify('access', tg_argv[0] || ':' || key)
    from (values (was ->> tg_argv[1]), (is_now ->> tg_argv[1])) as told(key) where key is not null;
  return null;
end $$;
create trigger tell_access after update on conversations for each row
  when ((old.state, old.leader_id) is distinct from (new.state, new.leader_id))
  execute function tell_access('conversation', 'conversation_id');
create trigger tell_end after delete on conversations for each row
  execute function tell_access('conversation', 'conversation_id');
create trigger tell_access after update or delete on conversation_participants for each row
  execute function tell_access('conversation', 'conversation_id');
create trigger tell_access after update on people for each row when (old.left_on is distinct from new.left_on)
  execute function tell_access('person', 'person_id');
create trigger tell_access after insert or update or delete on account_links for each row
  execute function tell_access('account', 'user_id');
create trigger tell_access after update on auth."session" for each row
  when ((old."token", old."userId") is distinct from (new."token", new."userId") or new."expiresAt" < old."expiresAt")
  execute function tell_access('session', 'id');
create trigger tell_end after delete on auth."session" for each row execute function tell_access('session', 'id');
