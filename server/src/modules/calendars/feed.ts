/** How long what was stays in it, in days. */
export const keptDays = 90

/** Whether this is what a client has already, as it says itself (`If-None-Match`, RFC 9110). */
export const hasAlready = (etag: string, header: string | undefined): boolean =>
  header?.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag) ?? false
