import type { KindPart, KindProblem } from '@tweespraak/contract/kind-problems'
import type { OfferedForm } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { useRoughWords } from '../form-words.ts'
import { chosenFormId, type KindDraft } from './kind-edit.ts'

/** Says what is wrong with a choice, and what to do about it. */
export const useKindProblemWords = (): ((problem: KindProblem) => string) => {
  const { t } = useTranslation('kinds')
  return ({ code, side }) =>
    code === 'form-asks' || code === 'form-asks-nothing'
      ? t(`problem.${code}.${side ?? 'employee'}`)
      : t(`problem.${code}`)
}

/** Within a sentence: `de medewerker`; what is written in capitals stays so. */
const withinSentence = (words: string): string =>
  /^\p{Lu}{2}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1)

/** Says in a few words what was chosen: in a list of differences, and for who may read and not change. */
export const useRuleWords = (
  forms: readonly OfferedForm[],
): ((part: KindPart, draft: KindDraft) => string) => {
  const { t, i18n } = useTranslation('kinds')
  const say = useRoughWords()
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const all = (words: readonly string[]): string =>
    words.length === 0
      ? t('value.nobody')
      : listed.format(words.map((word, index) => (index === 0 ? word : withinSentence(word))))
  const days = (count: number | null): string =>
    count === null ? t('value.none') : t('value.days', { count })
  return (part, { content: { name, description, rules }, form }) => {
    switch (part) {
      case 'name':
        return say(name)
      case 'description':
        return say(description)
      case 'ledBy':
        return t(`ledBy.${rules.ledBy}.label`)
      case 'plannedBy':
        return all(rules.plannedBy.map((each) => t(`planner.${each}.label`)))
      case 'secondAssessor':
      case 'thirdParty':
        return t(`presence.${rules[part]}`)
      case 'companion':
        return t(rules.companion ? 'companion.yes' : 'companion.no')
      case 'form': {
        const formId = chosenFormId(form)
        const called = say(forms.find((each) => each.formId === formId)?.name)
        if (form.choice === 'none' || form.choice === 'new') return t(`form.${form.choice}`)
        return form.choice === 'own' ? t('form.own', { name: called }) : called
      }
      case 'prepares':
      case 'signs':
        return all(rules[part].map((side) => t(`side.${side}`)))
      case 'reveal':
        return t(`reveal.${rules.reveal}.label`)
      case 'file':
        return t(`file.${rules.file}.label`)
      case 'missingSignature':
        return ''
      case 'progressSeenBy':
      case 'reportSeenBy':
        return all(rules[part].map((each) => t(`onlooker.${each}.label`)))
      case 'rhythmMonths':
        return rules.rhythmMonths === null
          ? t('value.none')
          : t('value.months', { count: rules.rhythmMonths })
      case 'invitation':
      case 'talkingPoints':
      case 'report':
      case 'signing':
      case 'response':
      case 'answer':
        return days(rules.terms[part] ?? null)
      default:
        return part satisfies never
    }
  }
}
