import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { leaversQuery } from '../queries.ts'
import type { Leaving } from './leaving.ts'
import { leadsOf } from './left-behind.tsx'

interface ConfirmLeavingProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly importId: string
  readonly reading: number
  readonly leaving: Leaving
  /** How many leave. */
  readonly count: number
  /** Their last working day. */
  readonly lastDay: string
  readonly onConfirm: () => void
}

const namedAtMost = 5

/** Before people are written down as having left: who they are, those first who leave a team behind. */
export const ConfirmLeaving = (props: ConfirmLeavingProps) => {
  const { t } = useTranslation('people')
  const listed = useListed()
  const { importId, reading, leaving, count, lastDay, opened } = props
  const speaking = useSpeaking()
  const query = useQuery({ ...leaversQuery(importId, reading), enabled: opened })
  const leavers = (query.data?.items ?? []).filter(({ personId }) => !leaving.keeps(personId))
  const named = leavers.toSorted((one, other) => leadsOf(other) - leadsOf(one)).slice(0, namedAtMost)
  const more = count - named.length
  const people = [
    ...named.map((row) =>
      leadsOf(row) === 0 ? row.name : t('import.confirm.leads', { name: row.name, count: leadsOf(row) }),
    ),
    ...(more > 0 ? [t('import.andMore', { count: more })] : []),
  ]
  return (
    <ConfirmDialog
      opened={opened}
      onClose={props.onClose}
      title={t('import.confirm.title', { count })}
      confirm={t('import.confirm.yes')}
      onConfirm={props.onConfirm}
      danger
    >
      {query.isPending ? (
        <Skeletons count={1} />
      ) : (
        <p>{t('import.confirm.who', { day: sayDay(lastDay, speaking), people: listed(people) })}</p>
      )}
      {leavers.some((row) => leadsOf(row) > 0) && <p>{t('import.confirm.behind')}</p>}
    </ConfirmDialog>
  )
}
