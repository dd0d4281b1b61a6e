-- How many people got a goal for a group, and of goals out of a file the one that still waits for an answer. What was answered
-- is no longer its proposer's to read, so that nothing of it is told.
drop function app_goal_plans();
create function app_goal_plans() returns table (plan_id uuid, what text, from_file boolean, given int,
    made_at timestamptz, waiting int, accepted int, declined int, people int, first_what text)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select p.plan_id, p.what, p.from_file, p.given, p.made_at,
      count(*) filter (where g.state = 'proposed')::int,
      count(*) filter (where g.state not in ('proposed', 'declined'))::int,
      count(*) filter (where g.state = 'declined')::int,
      count(distinct g.employee_id)::int,
      case when p.from_file then (array_agg(g.what order by g.what) filter (where g.state = 'proposed'))[1] end
    from goal_plans p
    left join goals g on g.organization_id = p.organization_id and g.plan_id = p.plan_id
    where p.organization_id = app_organization() and p.made_by = app_person()
    group by p.organization_id, p.plan_id
    order by p.made_at desc, p.plan_id desc limit 100;
end $$;
revoke execute on function app_goal_plans from public;
grant execute on function app_goal_plans to tweespraak_app;
