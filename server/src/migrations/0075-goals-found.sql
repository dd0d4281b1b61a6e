-- Search finds what others show to the asker by name as well.

-- Which goals those are: few, so that a search begins from them instead of asking it of each goal.
create function app_goals_shown_by_name() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp rows 10 as
$$ begin
  return query select goal_id from goal_readers
    where organization_id = app_organization() and person_id = app_person();
end $$;
revoke execute on function app_goals_shown_by_name from public;
grant execute on function app_goals_shown_by_name to tweespraak_app;
