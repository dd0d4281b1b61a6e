import access from '@tweespraak/messages/en/access.json'
import app from '@tweespraak/messages/en/app.json'
import home from '@tweespraak/messages/en/home.json'

/** The English sentences of the shell and of Home, fetched as one. */
export const firstSentences = { access, app, home }
