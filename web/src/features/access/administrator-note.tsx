import { useTranslation } from 'react-i18next'
import { useListed } from '../../lib/listed.ts'
import { useMe } from '../../lib/me.ts'
import { Note } from '../../ui/note.tsx'

/** HR, or of which units. */
export const useHrWords = (): string => {
  const { t } = useTranslation('access')
  const listed = useListed()
  const { hrUnits } = useMe()
  return hrUnits.length === 0 ? 'HR' : t('administrator.hrOf', { units: listed(hrUnits) })
}

/** What an administrator may not see, in a sentence; undefined for who is none. */
export const useAdministratorWords = (): string | undefined => {
  const { t } = useTranslation('access')
  const hr = useHrWords()
  const { roles } = useMe()
  if (!roles.administrator) return undefined
  return t(roles.hr === 'none' ? 'administrator.alone' : 'administrator.withHr', { hr })
}

/** Where an administrator looks up who may do what. */
export const AdministratorNote = () => {
  const words = useAdministratorWords()
  return words === undefined ? null : <Note>{words}</Note>
}
