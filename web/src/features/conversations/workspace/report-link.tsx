import { dossierRoutes } from '@tweespraak/contract/dossier'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../../lib/api.ts'
import classes from './report-link.module.css'

/** Opens the sealed report. */
export const ReportLink = ({ conversationId }: { conversationId: string }) => {
  const { t } = useTranslation('conversations')
  return (
    <a
      className={classes.link}
      href={addressOf(dossierRoutes.reportPdf, { params: { conversationId } })}
      target="_blank"
      rel="noreferrer"
    >
      {t('followUp.open')}
    </a>
  )
}
