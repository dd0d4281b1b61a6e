import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { Note } from '../../ui/note.tsx'

/** What an administrator may not see, in a sentence; undefined for who is none. */
export const useAdministratorWords = (): string | undefined => {
  const { t } = useTranslation('access')
  const { roles } = useMe()
  if (!roles.administrator) return undefined
  return t(roles.hr === 'none' ? 'administrator.alone' : 'administrator.withHr')
}

/** Where an administrator looks up who may do what. */
export const AdministratorNote = () => {
  const words = useAdministratorWords()
  return words === undefined ? null : <Note>{words}</Note>
}
