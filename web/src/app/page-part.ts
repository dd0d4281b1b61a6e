import { lazyRouteComponent } from '@tanstack/react-router'
import { fetchSentences, type Namespace } from '../lib/language.ts'

/** A page that is fetched when it is first opened, at once with the sentences it says. */
export const pagePart = <Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  ...namespaces: readonly Namespace[]
) =>
  lazyRouteComponent(async () => {
    const [loaded] = await Promise.all([load(), fetchSentences(namespaces)])
    return loaded
  }, name)
