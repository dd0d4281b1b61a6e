import { useTranslation } from 'react-i18next'

/** The command that makes a link to choose a new password, as whoever keeps the server types it there. */
export const ResetCommand = () => {
  const { t } = useTranslation('access')
  return <code>{`npm run tweespraak -- account reset ${t('noMail.address')}`}</code>
}
