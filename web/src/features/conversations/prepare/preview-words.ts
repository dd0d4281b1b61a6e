import type { Field, Side } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'

/** The words of a form that is being made, for whom it is shown to: with a name for the other one. */
export const usePreviewWords = (side: Side | 'together') => {
  const { t, i18n } = useTranslation('conversations')
  const name = t(side === 'employee' ? 'preview.leader' : 'preview.employee')
  const [first, second] = i18n.language === 'en' ? (['en', 'nl'] as const) : (['nl', 'en'] as const)
  /** What stands in one language alone is shown to readers of the other too. */
  const say = (text: Bilingual | undefined): string =>
    (text === undefined ? '' : text[first].trim() === '' ? text[second] : text[first]).replaceAll(
      '{name}',
      name,
    )
  const inWords = (text: Bilingual): Bilingual => ({ nl: say(text), en: say(text) })
  /** A question with the answers to choose from in words that are there. */
  const written = (field: Field): Field => {
    if (field.type === 'scale') return { ...field, steps: field.steps.map(inWords) }
    if (field.type !== 'choice' && field.type !== 'choices') return field
    return {
      ...field,
      options: field.options.map(({ value, label }) => ({ value, label: inWords(label) })),
    }
  }
  return { say, written }
}
