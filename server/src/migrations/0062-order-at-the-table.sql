-- The order in which points lie on the table: one for all who sit there, whoever brought them. Null: not put anywhere yet.
-- Anybody who may tick a point may put it elsewhere (the policy of 0040), which leaves its author's own order as it was.
alter table talking_points add column table_place int check (table_place > 0);
grant update (table_place) on talking_points to tweespraak_app;

-- The blocks of notes for each author gave way to shared notes: what stands in them is read, and never written again.
revoke insert, update, delete on notes from tweespraak_app;
revoke update (text, revision, saved_at) on notes from tweespraak_app;
drop policy at_table on notes;
create policy read_at_table on notes for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
