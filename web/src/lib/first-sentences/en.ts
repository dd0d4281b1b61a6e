/** The English sentences of the shell and of Home, fetched as one. */
export { default as access } from '@tweespraak/messages/en/access.json'
export { default as app } from '@tweespraak/messages/en/app.json'
export { default as home } from '@tweespraak/messages/en/home.json'
