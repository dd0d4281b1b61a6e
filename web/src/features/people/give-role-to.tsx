import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PersonName } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import classes from './give-role.module.css'
import { GiveRole } from './give-role.tsx'
import { PersonSelect } from './person-select.tsx'
import { personQuery } from './queries.ts'
import { givableTo } from './role-draft.ts'

/** Gives a role to whom one picks, without going to their page first. */
export const GiveRoleTo = () => {
  const { t } = useTranslation(['people', 'app'])
  const [opened, setOpened] = useState(false)
  const [person, setPerson] = useState<PersonName | null>(null)
  const close = () => setOpened(false)
  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          setPerson(null)
          setOpened(true)
        }}
      >
        {t('roles.giveTo')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('roles.giveTo')}
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <PersonSelect label={t('roles.toWhom')} value={person} onChange={setPerson} except={null} />
        {person !== null && <ToOne key={person.personId} {...person} onGiven={close} />}
      </Modal>
    </>
  )
}

interface ToOneProps extends PersonName {
  readonly onGiven: () => void
}

const ToOne = ({ personId, onGiven }: ToOneProps) => {
  const { t } = useTranslation('people')
  const query = useQuery(personQuery(personId))
  return (
    <Loaded query={query}>
      {(person) => {
        const givable = givableTo(person.can.giveRoles, person.roles ?? [])
        if (givable.length > 0) return <GiveRole person={person} givable={givable} onGiven={onGiven} />
        return (
          <p className={classes.nothing} role="status">
            {t('roles.nothingToGive', { name: person.name })}{' '}
            {!person.can.giveRoles.includes('hr') && t('roles.hrGives')}
          </p>
        )
      }}
    </Loaded>
  )
}
