-- The organisation itself and its tree of units are changed on a screen, by several people at once: both count
-- their changes, and the database keeps the tree a tree.

alter table organizations add column revision int not null default 1;
create policy administrators_change on organizations as restrictive for update to tweespraak_app
  using ((select app_is_administrator()));
grant update (name, language, time_zone, revision) on organizations to tweespraak_app;

-- `changed_at`: when somebody last changed it on the screen. A preview of an import that is older does not know.
alter table units add column revision int not null default 1, add column changed_at timestamptz;

-- What is archived gives its name and its code free.
alter table units drop constraint units_organization_id_parent_id_name_key;
drop index units_by_code;
create unique index units_by_name on units (organization_id, parent_id, name)
  nulls not distinct where archived_at is null;
create unique index units_by_code on units (organization_id, code) where code is not null and archived_at is null;
create index units_by_parent on units (organization_id, parent_id);

-- No unit hangs below itself, also where two are moved at the same instant: the second waits for the first.
create function keep_tree() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('units of ' || new.organization_id, 0));
  if exists (
    with recursive above (unit_id, parent_id) as (
      select unit_id, parent_id from units where organization_id = new.organization_id and unit_id = new.parent_id
      union
      select u.unit_id, u.parent_id from units u join above a on u.unit_id = a.parent_id
        where u.organization_id = new.organization_id
    )
    select from above where unit_id = new.unit_id)
  then raise exception 'A unit does not hang below itself' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger keep_tree before update of parent_id on units for each row
  when (new.parent_id is distinct from old.parent_id) execute function keep_tree();

-- Where a unit hangs decides who is HR for its people. HR for some units moves it within those; an administrator
-- moves it anywhere, but none under what they are HR for themselves.
create function only_hr_moves() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if app_is_hr_for_all()
    or (app_is_administrator() and (not app_is_hr_for_unit(new.parent_id) or app_is_hr_for_unit(old.unit_id)))
    or (app_is_hr_for_unit(old.parent_id) and app_is_hr_for_unit(new.parent_id)) then return new; end if;
  raise exception 'Only HR decides who is HR for a unit' using errcode = 'insufficient_privilege';
end $$;
create trigger only_hr_moves before update of parent_id on units for each row
  when (current_user = 'tweespraak_app' and new.parent_id is distinct from old.parent_id)
  execute function only_hr_moves();

-- Of which built-in kind a version is a copy, as a digest: the product renews what an organisation left as it
-- came. null is the organisation's own; `first` of what came before digests were kept, when nobody could change it.
alter table kind_versions add column built_in text;
update kind_versions v set built_in = 'first' from kinds k
  where k.organization_id = v.organization_id and k.kind_id = v.kind_id and v.version = 1 and k.code in
    ('progress', 'development', 'check-in', 'appraisal', 'probation', 'learning', 'improvement');
