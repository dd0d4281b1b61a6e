/** What one gets for one's own calendar is no news. */
const forCalendars: readonly string[] = ['calendar-kept', 'calendar-dropped']

/** Whether what is mailed under this kind also stands among somebody's notices. */
export const isNotice = (kind: string): boolean => !forCalendars.includes(kind)
