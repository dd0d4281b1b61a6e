import type { Plugin, Rolldown } from 'vite'

const languages = ['nl', 'en'] as const

/**
 * What every visit begins with, in two files: each file costs a slow device time of its own. The libraries are
 * apart, since they stay the same when we do not.
 */
export const startParts: readonly Rolldown.CodeSplittingGroup[] = [
  { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/ },
  { name: 'start', tags: ['$initial'] },
]

type Bundle = Rolldown.OutputBundle

const sentencesIn = (bundle: Bundle, language: string): string => {
  const found = Object.values(bundle).find(
    (one) =>
      one.type === 'chunk' &&
      one.facadeModuleId?.replaceAll('\\', '/').endsWith(`/first-sentences/${language}.ts`) === true,
  )
  if (found === undefined) throw new Error(`The build has no first sentences in ${language}`)
  return found.fileName
}

/** Tells public/start.js where the first sentences of each language are, so that they come with the program. */
export const startSentences = (): Plugin => ({
  name: 'tweespraak-start-sentences',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const places = languages.map((language) => `data-${language}="/${sentencesIn(bundle ?? {}, language)}"`)
      return html.replace('<script src="/start.js">', `<script src="/start.js" ${places.join(' ')}>`)
    },
  },
})
