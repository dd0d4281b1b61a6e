import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Note } from '../../ui/note.tsx'
import { entryQuery } from './queries.ts'
import { ResetCommand } from './reset-command.tsx'

/** For the administrator of a server that sends no mail: what to do instead. */
export const NoMailNote = () => {
  const { t } = useTranslation('access')
  const entry = useQuery(entryQuery)
  if (entry.data?.sendsMail !== false) return null
  return (
    <Note>
      <p>{t('noMail.invite')}</p>
      <p>
        {t('noMail.reset')} <ResetCommand />. {t('noMail.settings')}
      </p>
    </Note>
  )
}
