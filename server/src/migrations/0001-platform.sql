-- What every module stands on: the roles that the application works under, who is asking, the
-- organisations, the outbox, the audit and the mails.

-- Roles are global to a PostgreSQL cluster: another database may have made them already.
do $$
declare
  role_name text;
begin
  foreach role_name in array array[
    'tweespraak_app', 'tweespraak_auth', 'tweespraak_outbox', 'tweespraak_mail',
    'tweespraak_seal', 'tweespraak_audit', 'tweespraak_erase'
  ] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
    if current_user <> role_name and not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end
$$;

-- Who is asking. Set for one transaction by the application, together with its role.
create function app_organization() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;
create function app_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

create table organizations (
  organization_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  language text not null check (language in ('nl', 'en')),
  time_zone text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);
alter table organizations enable row level security;
create policy own_organization on organizations using (organization_id = (select app_organization()));
create policy every_organization on organizations for select to tweespraak_audit using (true);
grant select on organizations to tweespraak_app;
grant select on organizations to tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_audit, tweespraak_erase;

-- Events and jobs on their way: ids only, never text. What is not to be done before a moment waits here.
create table outbox (
  organization_id uuid not null references organizations,
  event_id uuid not null,
  type text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  not_before timestamptz,
  primary key (organization_id, event_id)
);
create index outbox_by_time on outbox (event_id);
alter table outbox enable row level security;
create policy write_own on outbox for insert
  to tweespraak_app, tweespraak_auth, tweespraak_mail, tweespraak_seal, tweespraak_erase
  with check (organization_id = (select app_organization()));
create policy relay on outbox to tweespraak_outbox using (true) with check (true);
grant insert on outbox to tweespraak_app, tweespraak_auth, tweespraak_mail, tweespraak_seal, tweespraak_erase;
-- The right to update serves `for update skip locked` alone.
grant select, insert, update, delete on outbox to tweespraak_outbox;

-- What is done again and again, once among all server processes: whoever moves `due_at` does it.
create table repeating_tasks (
  name text primary key,
  due_at timestamptz not null
);
alter table repeating_tasks enable row level security;
create policy take_turns on repeating_tasks to tweespraak_outbox using (true) with check (true);
grant select, insert, update on repeating_tasks to tweespraak_outbox;

-- What was done, by whom, to what: ids and digests, never text. Written in the transaction of the
-- deed; chained by the sealer a few seconds later, so that writers need not queue behind one another.
create table audit_entries (
  organization_id uuid not null references organizations,
  entry_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_kind text not null check (actor_kind in ('person', 'task', 'command-line', 'nobody')),
  action text not null,
  subject_type text not null,
  subject_id uuid,
  digest text,
  primary key (organization_id, entry_id)
);
create table audit_chain (
  organization_id uuid not null references organizations,
  sequence bigint not null,
  entry_id uuid not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  primary key (organization_id, sequence),
  unique (organization_id, entry_id),
  foreign key (organization_id, entry_id) references audit_entries
);
-- What the sealer has yet to chain, so that it need not search through all that ever happened.
create table audit_unsealed (
  organization_id uuid not null,
  entry_id uuid not null,
  primary key (organization_id, entry_id)
);
create function note_unsealed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_unsealed (organization_id, entry_id) values (new.organization_id, new.entry_id);
  return null;
end
$$;
create trigger note_unsealed after insert on audit_entries for each row execute function note_unsealed();

alter table audit_entries enable row level security;
alter table audit_chain enable row level security;
alter table audit_unsealed enable row level security;
-- Nobody writes what they did under another's name.
create policy write_as_oneself on audit_entries for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and actor_kind = 'person' and actor_id = (select app_person()));
create policy write_own on audit_entries for insert
  to tweespraak_auth, tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase
  with check (organization_id = (select app_organization()));
create policy read_all on audit_entries for select to tweespraak_audit using (true);
create policy chain on audit_chain to tweespraak_audit using (true) with check (true);
create policy seal on audit_unsealed to tweespraak_audit using (true) with check (true);
grant insert on audit_entries
  to tweespraak_app, tweespraak_auth, tweespraak_outbox, tweespraak_mail, tweespraak_seal, tweespraak_erase;
grant select on audit_entries to tweespraak_audit;
grant select, insert on audit_chain to tweespraak_audit;
grant select, delete on audit_unsealed to tweespraak_audit;

-- Mails to be sent and sent: who, which kind, in which state. `facts` holds ids, names and dates for
-- the template; nothing that was said in a conversation.
create table mails (
  organization_id uuid not null references organizations,
  mail_id uuid not null,
  kind text not null,
  person_id uuid,
  recipient text not null,
  language text not null check (language in ('nl', 'en')),
  facts jsonb not null,
  message_id text not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'no-server')),
  attempts int not null default 0,
  failure text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (organization_id, mail_id)
);
create index mails_by_time on mails (organization_id, created_at);
alter table mails enable row level security;
create policy send on mails for insert to tweespraak_app with check (organization_id = (select app_organization()));
create policy own_organization on mails to tweespraak_auth, tweespraak_mail, tweespraak_seal
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, insert on mails to tweespraak_app;
grant insert on mails to tweespraak_auth, tweespraak_seal;
grant select, insert, update on mails to tweespraak_mail;
