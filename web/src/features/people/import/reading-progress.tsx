import { useTranslation } from 'react-i18next'
import { WorkProgress } from '../../../ui/work-progress.tsx'

interface ReadingProgressProps {
  readonly words: string
  readonly done: number
  /** null while it is not known how much there is. */
  readonly total: number | null
}

/** How many rows of a file were read. */
export const ReadingProgress = ({ words, done, total }: ReadingProgressProps) => {
  const { t, i18n } = useTranslation('people')
  const number = new Intl.NumberFormat(i18n.language)
  if (total === null || total === 0) return <WorkProgress words={words} />
  const help = t('import.readingRows', { done: number.format(done), total: number.format(total) })
  return <WorkProgress words={words} share={done / total} help={help} />
}
