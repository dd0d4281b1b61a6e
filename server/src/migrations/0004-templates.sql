-- Kinds of conversation and their forms, in versions. A version is frozen once it is published: a
-- conversation keeps the one it began with, so nothing here is ever changed or removed.

create table forms (
  organization_id uuid not null references organizations,
  form_id uuid not null,
  primary key (organization_id, form_id)
);

create table form_versions (
  organization_id uuid not null,
  form_id uuid not null,
  version int not null check (version >= 1),
  content jsonb not null,
  published_at timestamptz not null,
  primary key (organization_id, form_id, version),
  foreign key (organization_id, form_id) references forms
);

-- `position` is the order in which kinds are offered. A retired kind is offered no more.
create table kinds (
  organization_id uuid not null references organizations,
  kind_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  position int not null,
  retired_at timestamptz,
  primary key (organization_id, kind_id),
  unique (organization_id, code)
);

-- `name` and `description` are in both languages. A kind without a form has nothing to fill in.
create table kind_versions (
  organization_id uuid not null,
  kind_id uuid not null,
  version int not null check (version >= 1),
  name jsonb not null,
  description jsonb not null,
  rules jsonb not null,
  form_id uuid,
  form_version int,
  published_at timestamptz not null,
  primary key (organization_id, kind_id, version),
  foreign key (organization_id, kind_id) references kinds,
  foreign key (organization_id, form_id, form_version) references form_versions,
  check ((form_id is null) = (form_version is null))
);

-- Who may see what of a conversation is decided from its kind's rules, also by the database: whether
-- one of these (`hr`, `manager`, `managers-manager`) stands under `progressSeenBy` or `reportSeenBy`.
create function app_kind_allows(kind uuid, of_version int, rule text, onlooker text) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select exists (
     select from kind_versions where organization_id = app_organization() and kind_id = kind
       and version = of_version and rules -> rule ? onlooker) $$;

alter table forms enable row level security;
alter table form_versions enable row level security;
alter table kinds enable row level security;
alter table kind_versions enable row level security;

-- Everybody of the organisation may read what a kind asks and promises.
create policy own_organization on forms using (organization_id = (select app_organization()));
create policy own_organization on form_versions using (organization_id = (select app_organization()));
create policy own_organization on kinds using (organization_id = (select app_organization()));
create policy own_organization on kind_versions using (organization_id = (select app_organization()));

grant select on forms, form_versions, kinds, kind_versions
  to tweespraak_app, tweespraak_outbox, tweespraak_mail, tweespraak_seal;
