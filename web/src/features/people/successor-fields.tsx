import { Checkbox, Radio } from '@mantine/core'
import type { Person, PersonName } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import classes from './form.module.css'
import { PersonSelect } from './person-select.tsx'

/** Who leads after somebody's last day, while it is being chosen. */
export interface Succession {
  readonly when: 'now' | 'later'
  readonly successor: PersonName | null
  /** Who takes over also leads the conversations that are open by then. */
  readonly withConversations: boolean
}

/** Nobody was chosen, and it was not left for later either. */
export const isUndecided = ({ when, successor }: Succession): boolean => when === 'now' && successor === null

interface SuccessorFieldsProps {
  readonly person: Person
  /** How many people are led by the one who leaves. */
  readonly leads: number
  readonly succession: Succession
  readonly put: (succession: Succession) => void
  /** It was handed in already: what is missing is said. */
  readonly asked: boolean
}

/** Asks who leads the people of somebody who leaves, so that nobody is left without a manager unseen. */
export const SuccessorFields = ({ person, leads, succession, put, asked }: SuccessorFieldsProps) => {
  const { t } = useTranslation('people')
  return (
    <>
      <Radio.Group
        label={t('form.leads', { count: leads, name: person.name })}
        value={succession.when}
        onChange={(when) => put({ ...succession, when: when === 'later' ? 'later' : 'now' })}
      >
        <div className={classes.choices}>
          <Radio value="now" label={t('form.successorNow')} />
          <Radio value="later" label={t('form.successorLater')} description={t('form.successorLaterText')} />
        </div>
      </Radio.Group>
      {succession.when === 'now' && (
        <>
          <PersonSelect
            label={t('form.successor')}
            description={t('form.successorHelp')}
            value={succession.successor}
            onChange={(successor) => put({ ...succession, successor })}
            except={person.personId}
            error={asked && isUndecided(succession) && t('form.successorRequired')}
          />
          <Checkbox
            label={t('form.withConversations')}
            description={t('form.withConversationsHelp')}
            checked={succession.withConversations}
            onChange={(event) => put({ ...succession, withConversations: event.currentTarget.checked })}
          />
        </>
      )}
    </>
  )
}
