import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Note } from '../../ui/note.tsx'
import classes from './no-mail-note.module.css'
import { entryQuery } from './queries.ts'
import { ResetCommand } from './reset-command.tsx'

/** Above what is said of mail, on a server that sends none: it does not come, and what does. */
export const NoMailComes = () => {
  const { t } = useTranslation('unreachable')
  const entry = useQuery(entryQuery)
  return entry.data?.sendsMail === false && <Note>{t('noneSent')}</Note>
}

/**
 * On a server that sends no mail: what to do instead, in plain words. The first HR is administrator as well, so that
 * what one types on the server itself is folded away for who looks after it.
 */
export const NoMailNote = () => {
  const { t } = useTranslation('access')
  const entry = useQuery(entryQuery)
  if (entry.data?.sendsMail !== false) return null
  return (
    <Note>
      <p>{t('noMail.invite')}</p>
      <p>{t('noMail.reset')}</p>
      <details className={classes.server}>
        <summary>{t('noMail.server')}</summary>
        <p>
          {t('noMail.command')} <ResetCommand />. {t('noMail.settings')}
        </p>
      </details>
    </Note>
  )
}
