-- The desk on which an import of people is laid out before it is applied.

-- Which column means what, remembered for the next file with the same headings.
create table import_mappings (
  organization_id uuid not null references organizations,
  headings_key text not null,
  mapping jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (organization_id, headings_key)
);

-- One import on its way: received → reading → ready → applying → applied; failed with a reason;
-- cancelled. `touched_at` moves while somebody works on it, so that an abandoned one can be told.
create table people_imports (
  organization_id uuid not null references organizations,
  import_id uuid not null,
  started_by uuid,
  file_name text not null,
  file_size int not null,
  state text not null check (state in ('receiving', 'reading', 'ready', 'applying', 'applied', 'failed', 'cancelled')),
  failure text,
  failure_details jsonb,
  columns jsonb,
  headings_key text,
  mapping jsonb,
  counts jsonb,
  done int not null default 0,
  total int,
  missing text check (missing in ('keep', 'leave')),
  -- What people were when the file was read: who is changed after that makes the preview stale.
  people_at timestamptz,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  primary key (organization_id, import_id)
);
create index people_imports_by_time on people_imports (organization_id, created_at);

-- The uploaded file, in parts; gone as soon as the import is applied, cancelled or a day old.
create table import_parts (
  organization_id uuid not null,
  import_id uuid not null,
  part int not null,
  bytes bytea not null,
  primary key (organization_id, import_id, part),
  foreign key (organization_id, import_id) references people_imports on delete cascade
);

-- What each row of the file would do. `changes` is [{field, old, new}] for the preview. `work`: begin the
-- first work of an employment, correct the work that is there, or close it and let the next follow it.
create table import_rows (
  organization_id uuid not null,
  import_id uuid not null,
  line int not null,
  effect text not null check (effect in ('new', 'changed', 'unchanged', 'missing')),
  changes jsonb,
  person_id uuid not null,
  person_changed boolean not null,
  employment text not null check (employment in ('keep', 'begin', 'correct')),
  employment_id uuid,
  work text not null check (work in ('keep', 'begin', 'correct', 'follow')),
  assignment_id uuid,
  next_assignment_id uuid,
  number text,
  email text,
  given_name text,
  infix text,
  family_name text,
  name_key text collate "C",
  search_tokens text[],
  language text,
  unit_id uuid,
  job_title text,
  manager_id uuid,
  hours_per_week numeric(4, 1),
  starts_on date,
  ends_on date,
  primary key (organization_id, import_id, line, person_id),
  foreign key (organization_id, import_id) references people_imports on delete cascade
);
create index import_rows_by_effect on import_rows (organization_id, import_id, effect, line);

-- Units that the file names and that do not exist yet, parents first (`depth`).
create table import_units (
  organization_id uuid not null,
  import_id uuid not null,
  unit_id uuid not null,
  parent_id uuid,
  depth int not null,
  name text not null,
  code text,
  primary key (organization_id, import_id, unit_id),
  foreign key (organization_id, import_id) references people_imports on delete cascade
);

-- What is wrong with a row: the reason's name; the sentence stands in messages/{nl,en}/people.json.
create table import_problems (
  organization_id uuid not null,
  import_id uuid not null,
  position int not null,
  line int not null,
  column_name text,
  value text,
  reason text not null,
  details jsonb not null,
  severity text not null check (severity in ('row', 'value')),
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references people_imports on delete cascade
);

alter table import_mappings enable row level security;
alter table people_imports enable row level security;
do $$
declare
  table_name text;
begin
  -- What belongs to an import asks people_imports, under its policy below, once for each statement.
  foreach table_name in array array['import_parts', 'import_rows', 'import_units', 'import_problems'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('create policy own_import on %I to tweespraak_app
      using (organization_id = (select app_organization()) and import_id in (select import_id from people_imports))
      with check (organization_id = (select app_organization()) and import_id in (select import_id from people_imports))', table_name);
  end loop;
end
$$;

create policy keep on import_mappings to tweespraak_app
  using (organization_id = (select app_organization()) and ((select app_keeps_all_people()) or (select app_is_hr())))
  with check (organization_id = (select app_organization()) and ((select app_keeps_all_people()) or (select app_is_hr())));

-- An import is seen by who started it, alone, and only while they keep people.
create policy own_import on people_imports to tweespraak_app
  using (organization_id = (select app_organization()) and started_by = (select app_person())
    and ((select app_keeps_all_people()) or (select app_is_hr())))
  with check (organization_id = (select app_organization()) and started_by = (select app_person())
    and ((select app_keeps_all_people()) or (select app_is_hr())));
-- The broom that removes imports a day old.
create policy sweep on people_imports to tweespraak_erase using (true) with check (true);

grant select, insert, update on import_mappings to tweespraak_app;
grant select, insert, update, delete on people_imports, import_parts, import_rows, import_units, import_problems to tweespraak_app;
grant select, delete on people_imports to tweespraak_erase;

-- A hundred thousand rows that came at once are few to the database until it has counted them, and it plans for
-- few: by itself it counts a minute later, embedded an hour. So whoever brought them has them counted.
create function count_staged_people() returns void language sql security definer set search_path = public, pg_temp as
$$ analyze import_rows, import_units $$;
create function count_people() returns void language sql security definer set search_path = public, pg_temp as
$$ analyze people, person_search, employments, assignments, units $$;
revoke execute on function count_staged_people, count_people from public;
grant execute on function count_staged_people, count_people to tweespraak_app;
