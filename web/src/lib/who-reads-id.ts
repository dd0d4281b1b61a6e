/** Where who reads what stands on one's own page, for links to it. */
export const whoReadsId = 'who-reads'
