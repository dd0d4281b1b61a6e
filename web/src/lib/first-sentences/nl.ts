import access from '@tweespraak/messages/nl/access.json'
import app from '@tweespraak/messages/nl/app.json'
import home from '@tweespraak/messages/nl/home.json'

/** The Dutch sentences of the shell and of Home, fetched as one. */
export const firstSentences = { access, app, home }
