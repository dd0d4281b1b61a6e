import type { Bilingual } from '@tweespraak/contract/id'
import { useTranslation } from 'react-i18next'

/** Says what HR wrote in both languages in the one that is spoken now. */
export const useBilingual = (): ((text: Bilingual) => string) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  return (text) => text[language]
}
