-- Goals for a group out of a file: each person their own goal, proposed in one go like one goal for all. What such a
-- plan is called by is the name of its file.
alter table goal_plans add column from_file boolean not null default false;

-- What became of what the asker gave to groups, in numbers.
drop function app_goal_plans();
create function app_goal_plans() returns table (plan_id uuid, what text, from_file boolean, given int,
    made_at timestamptz, waiting int, accepted int, declined int)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select p.plan_id, p.what, p.from_file, p.given, p.made_at,
      count(*) filter (where g.state = 'proposed')::int,
      count(*) filter (where g.state not in ('proposed', 'declined'))::int,
      count(*) filter (where g.state = 'declined')::int
    from goal_plans p
    left join goals g on g.organization_id = p.organization_id and g.plan_id = p.plan_id
    where p.organization_id = app_organization() and p.made_by = app_person()
    group by p.organization_id, p.plan_id
    order by p.made_at desc, p.plan_id desc limit 100;
end $$;
revoke execute on function app_goal_plans from public;
grant execute on function app_goal_plans to tweespraak_app;
