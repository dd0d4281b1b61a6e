-- Whoever brings in the conversations of many people at once works the overview out when all are there: a
-- person's row would otherwise be worked out anew for every batch that somebody of theirs is in.
-- `app.progress_later` is set for one transaction, by what calls `keep_progress` itself before it ends.
drop trigger keep_progress_of_new on conversations;
create trigger keep_progress_of_new after insert on conversations
  referencing new table as changed for each statement
  when (current_setting('app.progress_later', true) is distinct from 'on')
  execute function keep_progress_of_rows();
drop trigger keep_progress_of_new on agreements;
create trigger keep_progress_of_new after insert on agreements
  referencing new table as changed for each statement
  when (current_setting('app.progress_later', true) is distinct from 'on')
  execute function keep_progress_of_rows();
drop trigger keep_progress_of_new on reports;
create trigger keep_progress_of_new after insert on reports
  referencing new table as changed for each statement
  when (current_setting('app.progress_later', true) is distinct from 'on')
  execute function keep_progress_of_new_reports();
