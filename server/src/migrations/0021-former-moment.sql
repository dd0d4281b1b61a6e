-- When a conversation was to be before it was last moved, and who moved it: progress, as the moment itself is.
-- Who did not move it is shown the former moment until the talk.
alter table conversations add column moved_from timestamptz, add column moved_by uuid;
alter table conversations add foreign key (organization_id, moved_by) references people;
alter table conversations add check ((moved_from is null) = (moved_by is null));
grant update (moved_from, moved_by) on conversations to tweespraak_app;

-- What a policy cannot say, since it sees the row alone that comes of it: in nobody's name but one's own.
create function only_mover_moves() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.moved_by is null or new.moved_by = app_person() or new.moved_by is not distinct from old.moved_by then
    return new;
  end if;
  raise exception 'Only who moves a conversation is written down as who moved it'
    using errcode = 'insufficient_privilege';
end $$;
create trigger only_mover_moves before update of moved_by on conversations
  for each row when (current_user = 'tweespraak_app') execute function only_mover_moves();
