-- What was withdrawn tells of nobody any more who wrote which words of its shared notes.
create function forget_who_wrote() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  delete from live_note_writers
    where organization_id = new.organization_id and conversation_id = new.conversation_id;
  return null;
end $$;
create trigger forget_who_wrote after update on conversations for each row
  when (new.state = 'withdrawn' and old.state <> 'withdrawn') execute function forget_who_wrote();
