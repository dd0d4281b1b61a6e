import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'

/** Says a text that may still stand in one language alone: then that one is shown. */
export const useRoughWords = (): ((text: Bilingual | undefined) => string) => {
  const { i18n } = useTranslation()
  const [first, second] = i18n.language === 'en' ? (['en', 'nl'] as const) : (['nl', 'en'] as const)
  return (text) => {
    if (text === undefined) return ''
    return text[first].trim() === '' ? text[second] : text[first]
  }
}
