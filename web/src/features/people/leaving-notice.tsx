import { Button } from '@mantine/core'
import { peopleRoutes, type Person } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './person-view.module.css'
import { useDeed } from './use-deed.ts'

interface LeavingNoticeProps {
  readonly person: Person
  readonly lastDay: string
  /** The day has passed. */
  readonly gone: boolean
}

/** That somebody has left or will, and the way back, for who may. */
export const LeavingNotice = ({ person, lastDay, gone }: LeavingNoticeProps) => {
  const { t } = useTranslation('people')
  const stay = useDeed(
    () => call(peopleRoutes.leave, { params: { personId: person.personId }, body: { lastDay: null } }),
    t('form.stays', { name: person.name }),
  )
  return (
    <div className={classes.leaving}>
      <StatusWord tone={gone ? 'quiet' : 'attention'}>
        {t(gone ? 'person.gone' : 'person.leaving')} <Day date={lastDay} />
      </StatusWord>
      {person.can.stay && (
        <Button variant="default" size="xs" loading={stay.isPending} onClick={() => stay.mutate(undefined)}>
          {t('person.stay')}
        </Button>
      )}
      <RefusalNotice error={stay.error} />
    </div>
  )
}
