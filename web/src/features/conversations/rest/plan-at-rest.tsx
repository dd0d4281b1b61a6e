import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { givenName } from '../people.ts'
import { colleagueQuery } from '../queries.ts'
import { restQuery } from './rest-query.ts'
import { useRestWords } from './use-rest-words.ts'

/** While planning: the conversations of the employee rest, and this one may be planned all the same. */
export const PlanAtRest = ({ employeeId, meId }: { employeeId: string; meId: string }) => {
  const { t } = useTranslation('conversations')
  const { data } = useQuery(restQuery(employeeId))
  const { data: employee } = useQuery(colleagueQuery(employeeId))
  const words = useRestWords()
  if (data?.rest?.begun !== true || employee === undefined) return null
  const said = { name: givenName(employee.name), when: words(data.rest) }
  return <Note>{t(employeeId === meId ? 'rest.planAnywayMine' : 'rest.planAnyway', said)}</Note>
}
