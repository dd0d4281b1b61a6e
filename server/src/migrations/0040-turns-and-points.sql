-- Who last changed each text of a report, and when: so that two who wrote in one place hear that it was the other,
-- and nobody takes the turn from somebody who is still writing without knowing it. `written` is by `section.voice`,
-- as `revisions` is; `passed_by` are the sides that had the turn and gave it on.
alter table reports
  add column written jsonb not null default '{}',
  add column passed_by text[] not null default '{}' check (passed_by <@ array['employee', 'manager']);
grant update (written, passed_by) on reports to tweespraak_app;

-- A talking point that its author brings to the table during the talk lies open, also when they never shared what
-- they prepared. Until then it is theirs alone, as before. These policies replace those of 0006.
alter table talking_points add column brought_at timestamptz;
grant update (brought_at) on talking_points to tweespraak_app;
alter policy read_revealed on talking_points using (
  organization_id = (select app_organization()) and removed_at is null and app_speaks_in(conversation_id)
  and (brought_at is not null or app_is_revealed(conversation_id, author_id)));
alter policy tick on talking_points using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id)
  and (brought_at is not null or app_is_revealed(conversation_id, author_id)));
create or replace function only_author_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.author_id = app_person() or (new.text, new.position, new.removed_at, new.brought_at)
    is not distinct from (old.text, old.position, old.removed_at, old.brought_at) then return new; end if;
  raise exception 'Only its author changes a talking point' using errcode = 'insufficient_privilege';
end $$;
