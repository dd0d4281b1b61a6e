import { Anchor, Checkbox, Radio } from '@mantine/core'
import type { Person, PersonDetails, PersonName } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
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
  /** Who is led by the one who leaves. */
  readonly led: PersonDetails['led']
  readonly succession: Succession
  readonly put: (succession: Succession) => void
  /** It was handed in already: what is missing is said. */
  readonly asked: boolean
}

const namedAtMost = 5

/** Who they are, and how many of them begin later; the first of them, until one asks for all. */
const Led = ({ led }: Pick<SuccessorFieldsProps, 'led'>) => {
  const { t, i18n } = useTranslation('people')
  const speaking = useSpeaking()
  const [all, setAll] = useState(false)
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const later = led.filter(({ laterOn }) => laterOn !== null).length
  const named = (all ? led : led.slice(0, namedAtMost)).map(({ name, laterOn }) =>
    laterOn === null ? name : t('form.ledLater', { name, day: sayDay(laterOn, speaking) }),
  )
  const more = led.length - named.length
  return (
    <>
      {later > 0 && t('form.ledCounts', { now: led.length - later, count: later })}{' '}
      {listed.format(more > 0 ? [...named, t('import.andMore', { count: more })] : named)}.{' '}
      {more > 0 && (
        <Anchor component="button" type="button" size="xs" onClick={() => setAll(true)}>
          {t('form.ledAll')}
        </Anchor>
      )}
    </>
  )
}

/** Asks who leads the people of somebody who leaves, so that nobody is left without a manager unseen. */
export const SuccessorFields = ({ person, led, succession, put, asked }: SuccessorFieldsProps) => {
  const { t } = useTranslation('people')
  return (
    <>
      <Radio.Group
        label={t('form.leads', { count: led.length, name: person.name })}
        description={<Led led={led} />}
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
            heirsOf={person.personId}
            error={asked && isUndecided(succession) && t('form.successorRequired')}
          />
          <Checkbox
            label={t('form.withConversations')}
            description={t('form.withConversationsHelp', { shared: t('form.handedOverShared') })}
            checked={succession.withConversations}
            onChange={(event) => put({ ...succession, withConversations: event.currentTarget.checked })}
          />
        </>
      )}
    </>
  )
}
