import type { Command } from 'commander'
import { lettersApart } from '../platform/letters-apart.ts'
import { typedAs } from './typed-as.ts'

interface Known {
  readonly path: readonly string[]
  readonly takesFile: boolean
}

const takesFile = (command: Command): boolean =>
  command.registeredArguments.some((argument) => argument.name() === 'file')

/** Every command that does something, by its words. */
const knownOf = (program: Command): Known[] =>
  program.commands.flatMap((command): Known[] =>
    command.commands.length === 0
      ? [{ path: [command.name()], takesFile: takesFile(command) }]
      : command.commands.map((each) => ({
          path: [command.name(), each.name()],
          takesFile: takesFile(each),
        })),
  )

const isNear = (typed: string, meant: string): boolean =>
  lettersApart(typed.toLowerCase(), meant) <= (meant.length < 5 ? 1 : 2)

const looksLikeFile = (word: string): boolean => /[./\\]/.test(word)

/** As it has to be typed again. */
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word)

/** The words after a command that was meant, where they are its own arguments: no word of any command is one. */
const rest = (words: readonly string[], { path }: Known, known: readonly Known[]): string[] =>
  words.filter(
    (word) =>
      !path.some((part) => isNear(word, part)) &&
      !known.some((each) => each.path.some((part) => part === word)),
  )

/**
 * What was probably meant by words that are no command: `import people staff.xlsx` for `import staff.xlsx`,
 * for `people import staff.xlsx` and for `imprt people staff.xlsx`. Best first; none when nothing is near.
 */
export const meantBy = (program: Command, words: readonly string[]): string[] => {
  const all = knownOf(program)
  const scored = all.map((known) => {
    const named = known.path.filter((part) => words.some((word) => isNear(word, part))).length
    const fits = known.takesFile && words.some(looksLikeFile) ? 0.5 : 0
    return { known, score: named === 0 ? 0 : named / known.path.length + fits }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return best === 0
    ? []
    : scored
        .filter(({ score }) => score === best)
        .map(({ known }) => [typedAs, ...known.path, ...rest(words, known, all).map(quoted)].join(' '))
}

/** The sentence for who typed words that are no command. */
export const unknownCommand = (program: Command, words: readonly string[]): string => {
  const meant = meantBy(program, words)
  const typed = `There is no command "${words.join(' ')}".`
  return meant.length === 0
    ? `${typed} ${typedAs} --help lists them.`
    : `${typed} Did you mean: ${meant.join(', or: ')}?`
}
