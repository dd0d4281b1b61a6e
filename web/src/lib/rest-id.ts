/** Where one lets one's own conversations rest, on the page of conversations, for links to it. */
export const restId = 'rest'
