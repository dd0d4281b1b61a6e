import { forgetEarlyAnswers } from '../lib/asked-early.ts'
import { startLanguage } from '../lib/language.ts'
import { router } from './router.tsx'

/** Longest that the screen stays empty, in milliseconds, before it says that the page is on its way. */
const patience = 400

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** Fetches the part of the app that the page is in, while it is asked who is here. */
const fetchPart = (): void => {
  const [routes] = router.getMatchedRoutes(location.pathname)
  for (const route of routes) {
    // What does not come, the router misses itself, and says so.
    router.loadRouteChunk(route)?.catch(() => undefined)
  }
}

/**
 * Resolves when the page that was opened can be drawn whole, in one go: with its sentences and what it shows.
 * Drawn in parts it would come later, since React keeps what takes the place of a skeleton back for a while.
 */
export const openFirstPage = async (): Promise<void> => {
  fetchPart()
  await startLanguage()
  // What fails here is tried again, and told, once the router is on the screen.
  const opened = router
    .load()
    .catch(() => undefined)
    .finally(forgetEarlyAnswers)
  await Promise.race([opened, wait(patience)])
}
