import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/**
 * What the first visit to Home may cost, in bytes of JavaScript after gzip: hardly more than it costs now. It
 * was promised to stay under 250 kB; whoever needs more than this number raises it and says why. The last time:
 * every page has its line in the router, all that Home can ask has its sentence there, and the top of every page tells
 * what is new.
 */
const most = 178_000

type Bundle = Rolldown.OutputBundle

/** A chunk with everything it needs before it runs. */
const withImports = (bundle: Bundle, name: string, found = new Set<string>()): Set<string> => {
  const chunk = bundle[name]
  if (chunk?.type !== 'chunk' || found.has(name)) return found
  found.add(name)
  for (const needed of chunk.imports) withImports(bundle, needed, found)
  return found
}

/** The chunk that a module went into, and everything with it. */
const chunkWith = (bundle: Bundle, ending: string): string => {
  const chunk = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(ending)),
  )
  if (chunk === undefined) throw new Error(`The build has left out ${ending}`)
  return chunk.fileName
}

/** Everything that Home shows before anybody clicks: the start with the page, and its sentences in one language. */
const parts = ['web/src/main.tsx', 'web/src/lib/first-sentences/nl.ts']

/** Bytes of JavaScript, after gzip, that the first visit to Home fetches. */
const firstLoad = (bundle: Bundle): number => {
  const names = parts.reduce(
    (found, part) => withImports(bundle, chunkWith(bundle, part), found),
    new Set<string>(),
  )
  return [...names].reduce((size, name) => {
    const chunk = bundle[name]
    return size + (chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0)
  }, 0)
}

/** Fails the build when the first visit to Home has become too heavy. */
export const firstLoadStaysLight = (): Plugin => ({
  name: 'tweespraak-first-load',
  apply: 'build',
  generateBundle: function (_options, bundle) {
    const size = firstLoad(bundle)
    const said = `First load of Home: ${Math.round(size / 1000)} kB of JavaScript after gzip, of ${most / 1000}`
    if (size > most) this.error(`${said}. Fetch what it does not need at once with import().`)
    this.info(said)
  },
})
