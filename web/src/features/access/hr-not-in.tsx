import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../lib/listed.ts'
import { useMe } from '../../lib/me.ts'
import { Note } from '../../ui/note.tsx'
import { hrToComeQuery } from './queries.ts'
import { ResetCommand } from './reset-command.tsx'

/**
 * For an administrator, as long as nobody who is HR for everybody is in: that they are still to come, and how they get
 * another link where the first one is gone.
 */
export const HrNotIn = ({ personId }: { readonly personId?: string }) => {
  const { t } = useTranslation('unreachable')
  const listed = useListed()
  const { roles } = useMe()
  const { data } = useQuery({ ...hrToComeQuery, enabled: roles.administrator && roles.hr === 'none' })
  const people = data?.people ?? []
  if (people.length === 0) return null
  if (personId !== undefined && people.every((person) => person.personId !== personId)) return null
  return (
    <Note>
      <p>{t('hrNotIn.who', { names: listed(people.map(({ name }) => name)), count: people.length })}</p>
      <p>
        {t('hrNotIn.again')} <ResetCommand />.
      </p>
    </Note>
  )
}
