-- The history of the shared notes goes when the report begins, and of a talk whose notes are kept as they stand when it
-- is closed, which is in the same deed.
create or replace function app_reports_now(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations where organization_id = app_organization()
    and conversation_id = conversation and state in ('recorded', 'signed', 'followed-up'));
end $$;
