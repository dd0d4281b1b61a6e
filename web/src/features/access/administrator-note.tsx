import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { useReadOnce } from '../../lib/read-once.ts'
import { Note } from '../../ui/note.tsx'

/** What an administrator may not see, in a sentence; undefined for who is none. */
const useWords = (): string | undefined => {
  const { t } = useTranslation('access')
  const { roles } = useMe()
  if (!roles.administrator) return undefined
  return t(roles.hr === 'none' ? 'administrator.alone' : 'administrator.withHr')
}

/** Where an administrator looks up who may do what. */
export const AdministratorNote = () => {
  const words = useWords()
  return words === undefined ? null : <Note>{words}</Note>
}

/** At the first visit of an administrator, until it was read. */
export const AdministratorWelcome = () => {
  const { t } = useTranslation('access')
  const words = useWords()
  const { person } = useMe()
  const [isRead, read] = useReadOnce(`administrator:${person.id}`)
  if (words === undefined || isRead) return null
  return <Note done={{ words: t('administrator.read'), onDone: read }}>{words}</Note>
}
