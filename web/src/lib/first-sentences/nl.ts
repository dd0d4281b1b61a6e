/** The Dutch sentences of the shell and of Home, fetched as one. */
export { default as access } from '@tweespraak/messages/nl/access.json'
export { default as app } from '@tweespraak/messages/nl/app.json'
export { default as home } from '@tweespraak/messages/nl/home.json'
