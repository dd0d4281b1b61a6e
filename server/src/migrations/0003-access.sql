-- How people come in: the tables of better-auth (global, under a role of their own), and what ties an
-- account to a person of an organisation.

create schema auth;
grant usage on schema auth to tweespraak_auth;

create table auth."user" (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create table auth."session" (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade
);
create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create table auth."verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create table auth."rateLimit" (
  "id" text not null primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");
grant select, insert, update, delete on all tables in schema auth to tweespraak_auth;

-- Which person an account is. One account may be somebody in several organisations; the link used last
-- is where it comes in.
create table account_links (
  organization_id uuid not null,
  person_id uuid not null,
  user_id text not null,
  linked_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
create index account_links_by_user on account_links (user_id);

-- The link in an invitation is made from the secret and the id: the token itself is nowhere.
create table invitations (
  organization_id uuid not null,
  invitation_id uuid not null,
  person_id uuid not null,
  email text not null,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organization_id, invitation_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
create index invitations_by_person on invitations (organization_id, person_id);

alter table account_links enable row level security;
alter table invitations enable row level security;
-- Who can sign in is known to those who invite; everybody knows it of themselves.
create policy read_near on account_links for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    person_id = (select app_person()) or (select app_keeps_all_people()) or app_is_hr_for(person_id)));
create policy gate on account_links to tweespraak_auth using (true) with check (true);
create policy invite on invitations to tweespraak_app
  using (organization_id = (select app_organization())
    and ((select app_keeps_all_people()) or app_is_hr_for(person_id)))
  with check (organization_id = (select app_organization())
    and ((select app_keeps_all_people()) or app_is_hr_for(person_id)) and app_may_vouch_for(person_id));
create policy gate on invitations to tweespraak_auth using (true) with check (true);
create policy read_as_task on invitations for select to tweespraak_mail
  using (organization_id = (select app_organization()));
-- Whom a mail went to and what it was about says who talks with whom: administrators alone watch over them.
create policy watch on mails for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_administrator()));
grant select on account_links to tweespraak_app;
grant select, insert, update, delete on account_links to tweespraak_auth;
grant select, insert on invitations to tweespraak_app;
grant select, update on invitations to tweespraak_auth;
grant select on invitations to tweespraak_mail;

-- Who asks, by the token of their session: one row, or none when it ended, when nobody is linked, or
-- when the person no longer works here. The only thing that may be asked without being somebody.
create function viewer_by_session(session_token text, at timestamptz)
returns table (
  organization_id uuid, person_id uuid, account_id text, session_id text, language text, time_zone text,
  demo boolean, hr_for_all boolean, hr_units uuid[], administrator boolean, coach boolean
)
language sql stable security definer set search_path = public, pg_temp as
$$
  select l.organization_id, l.person_id, s."userId", s."id", p.language, o.time_zone, o.demo,
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
  group by l.organization_id, l.person_id, s."userId", s."id", p.language, o.time_zone, o.demo
$$;
revoke execute on function viewer_by_session from public;
grant execute on function viewer_by_session to tweespraak_auth;

-- Whether somebody has set up this server; the demo does not count.
create function organizations_exist() returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$ select exists (select from organizations where not demo) $$;
revoke execute on function organizations_exist from public;
grant execute on function organizations_exist to tweespraak_auth;
