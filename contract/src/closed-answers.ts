import type { AnswerValue, Field } from './form.ts'
import type { Bilingual, Language } from './id.ts'

/** One of the answers that a question with a fixed set of them takes. */
export interface ClosedAnswer {
  readonly value: AnswerValue
  /** How a report says it, in the language of the report: a step by its words, with its place only where another step has the same. */
  readonly text: string
  /** How reports of before said a step: with its place, which was read as a score. What was signed stays as it was. */
  readonly placed?: string
  /** Null for yes and no, which every language has words of its own for. */
  readonly label: Bilingual | null
}

/** All answers to a question of which one is chosen; none for a question that is answered in words. */
export const closedAnswers = (
  asked: Field,
  language: Language,
  words: { readonly yes: string; readonly no: string },
): readonly ClosedAnswer[] => {
  switch (asked.type) {
    case 'scale':
      return asked.steps.map((label, index) => {
        const placed = `${label[language]} (${index + 1}/${asked.steps.length})`
        const alone = asked.steps.filter((step) => step[language] === label[language]).length === 1
        return { value: index + 1, text: alone ? label[language] : placed, placed, label }
      })
    case 'choice':
      return asked.options.map(({ value, label }) => ({ value, text: label[language], label }))
    case 'yes-no':
      return [
        { value: true, text: words.yes, label: null },
        { value: false, text: words.no, label: null },
      ]
    default:
      return []
  }
}

/** What a text of a report says of such a question: which answer, and the words that were added to it. */
export interface Chosen {
  readonly answer: ClosedAnswer
  readonly more: string
}

const apart = '\n\n'

/** Reads a text back; null where its first paragraph is none of the answers, because somebody wrote something else. */
export const readChosen = (answers: readonly ClosedAnswer[], text: string): Chosen | null => {
  const [first = '', ...more] = text.split(apart)
  const answer = answers.find(({ text: said, placed }) => [said, placed].includes(first.trim()))
  return answer === undefined ? null : { answer, more: more.join(apart) }
}

/** The text of a report for an answer and the words with it. */
export const writeChosen = ({ answer, more }: Chosen): string =>
  more.trim() === '' ? answer.text : `${answer.text}${apart}${more}`
