import type { Correction } from '@tweespraak/contract/correction'
import { useTranslation } from 'react-i18next'
import { dayOf, sayExactly } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import classes from './corrections.module.css'
import { addendumAddress } from './queries.ts'

interface CorrectedWordsProps {
  readonly conversationId: string
  readonly correction: Correction
}

/** What both agreed is wrong in a sealed report, to be read before it; with its own document. */
export const CorrectedWords = ({ conversationId, correction }: CorrectedWordsProps) => {
  const { t } = useTranslation('dossier')
  const speaking = useSpeaking()
  const { addendumId, wrong, correct, sealedAt } = correction
  const date = sayExactly(dayOf(Date.parse(sealedAt), speaking.timeZone), speaking)
  return (
    <p className={classes.corrected}>
      {t('corrections.corrected', { date, wrong, correct })}{' '}
      <a href={addendumAddress(conversationId, addendumId)} target="_blank" rel="noreferrer">
        {t('corrections.open')}
      </a>
    </p>
  )
}
