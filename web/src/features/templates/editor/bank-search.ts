import type { BankQuestion, BankTopic } from '@tweespraak/contract/forms'
import type { AnsweredBy } from '@tweespraak/contract/form'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'

/** What one looks for in the bank; empty where anything will do. */
export interface BankWish {
  readonly words: string
  readonly topic: BankTopic | ''
  readonly kind: BuiltInKindCode | ''
  readonly who: AnsweredBy | ''
}

export const anything: BankWish = { words: '', topic: '', kind: '', who: '' }

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const textOf = ({ field }: BankQuestion): string =>
  plain(
    [field.label, ...Object.values(field.questions)]
      .flatMap((words) => (words === undefined ? [] : [words.nl, words.en]))
      .join(' '),
  )

/** The questions that have every typed word in them, in either language, and what else was chosen. */
export const searchBank = (bank: readonly BankQuestion[], wish: BankWish): readonly BankQuestion[] => {
  const words = plain(wish.words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return bank.filter((question) => {
    if (wish.topic !== '' && question.topic !== wish.topic) return false
    if (wish.kind !== '' && !question.kinds.includes(wish.kind)) return false
    if (wish.who !== '' && question.field.answeredBy !== wish.who) return false
    const text = textOf(question)
    return words.every((word) => text.includes(word))
  })
}
