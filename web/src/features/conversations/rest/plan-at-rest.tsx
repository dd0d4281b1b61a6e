import { givenName } from '../../../lib/given-name.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { colleagueQuery } from '../queries.ts'
import { restQuery } from './rest-query.ts'
import { useRestWords } from './use-rest-words.ts'

interface PlanAtRestProps {
  readonly employeeId: string
  readonly meId: string
  /** The talks of a series are planned at once. */
  readonly series: boolean
}

/** While planning: the conversations of the employee rest, and what is planned here may be all the same. */
export const PlanAtRest = ({ employeeId, meId, series }: PlanAtRestProps) => {
  const { t } = useTranslation('conversations')
  const { data } = useQuery(restQuery(employeeId))
  const { data: employee } = useQuery(colleagueQuery(employeeId))
  const words = useRestWords()
  if (data?.rest?.begun !== true || employee === undefined) return null
  const said = { name: givenName(employee.name), when: words(data.rest) }
  if (series) return <Note>{t('rest.planSeriesAnyway', said)}</Note>
  return <Note>{t(employeeId === meId ? 'rest.planAnywayMine' : 'rest.planAnyway', said)}</Note>
}
