-- Who may know how far the conversations of somebody are reads which of a series each is; of its goals and support no word.

-- As in 0034, with the talks whose kind shows the asker its progress: their rows may be read already.
create or replace function app_series_talks(series uuid) returns table (
  conversation_id uuid, starts_at timestamptz, state text
) language plpgsql stable security definer set search_path = public, pg_temp as
$$ declare
  speaks constant boolean := app_speaks_in_series(series);
begin
  return query select c.conversation_id, c.starts_at, c.state from conversations c
    where c.organization_id = app_organization() and c.series_id = series
      and (speaks or app_is_shown(c.kind_id, c.kind_version, 'progressSeenBy', c.employee_id))
    order by c.starts_at, c.conversation_id;
end $$;
