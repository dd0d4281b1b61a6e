import { isRefusal } from '../lib/api.ts'

/** Of the query that a whole page is about: what is not there, or not theirs to see, is the page that says so. */
export const isNotHere = (error: Error): boolean => isRefusal(error, 'not-found')
