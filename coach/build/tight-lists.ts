import { parseSync, Visitor, type Plugin } from 'vite'

/** Without what only makes a list readable: indentation, white space behind a comma, and a comma before a new line. */
const tight = (list: string): string => list.replaceAll(/,?\s*\n\s*/g, '\n').replaceAll(/, +/g, ',')

/**
 * Code in which each list of words is written tight. A list is a template over several lines; whoever reads one parts
 * it by commas, lines or words, and so reads the same. A template on one line may be a sentence, and stays as it is.
 */
export const tightLists = (code: string): string => {
  let at = 0
  let written = ''
  new Visitor({
    TemplateLiteral: ({ quasis }) => {
      if (!quasis.some(({ value }) => value.raw.includes('\n'))) return
      for (const { start, end } of quasis) {
        written += code.slice(at, start) + tight(code.slice(start, end))
        at = end
      }
    },
  }).visit(parseSync('coach.js', code).program)
  return written + code.slice(at)
}

/** Sends the word lists of the coaches without their white space: by gzip some two kilobytes in a hundred and fifty. */
export const withTightLists = (): Plugin => ({
  name: 'tweespraak-tight-lists',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]coach[\\/]src[\\/].+\.ts$/ },
    handler: (code) => ({ code: tightLists(code), map: null }),
  },
})
