/**
 * Whether a time zone of this name exists. Only names: a bare offset such as `+02:00` is read the other way
 * round by the database.
 */
export const timeZoneExists = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
