-- The last day of a probation comes with an import, as HR's does.
alter table import_rows add column probation_ends_on date;
-- What was read before and is still to be carried out leaves every probation as it is.
update import_rows r set probation_ends_on = e.probation_ends_on from employments e
  where e.organization_id = r.organization_id and e.employment_id = r.employment_id and r.employment <> 'begin';
