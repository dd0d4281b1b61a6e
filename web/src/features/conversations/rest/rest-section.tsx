import { givenName } from '../../../lib/given-name.ts'
import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { restId } from '../../../lib/rest-id.ts'
import { useStayInSight } from '../../../lib/use-stay-in-sight.ts'
import { Section } from '../../../ui/section.tsx'
import { RestForm } from './rest-form.tsx'
import { restQuery, useRestDeeds } from './rest-query.ts'
import classes from './rest.module.css'
import { useRestWords } from './use-rest-words.ts'

interface RestSectionProps {
  readonly personId: string
  /** Whose it is; null for oneself. */
  readonly name: string | null
}

/** Whether somebody's conversations rest, and letting them: for themselves, their manager and HR; to others there is nothing here. */
export const RestSection = ({ personId, name: fullName }: RestSectionProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const { data } = useQuery(restQuery(personId))
  const [open, setOpen] = useState(false)
  const deeds = useRestDeeds(personId)
  const words = useRestWords()
  useStayInSight(restId, data?.can.set === true)
  if (data?.can.set !== true) return null
  const { rest } = data
  const name = fullName === null ? null : givenName(fullName)
  const close = () => setOpen(false)
  return (
    <Section title={t(rest === null ? 'rest.title' : 'rest.titleNow')} titleId={restId}>
      <p className={classes.text}>
        {rest === null
          ? t(name === null ? 'rest.mayMine' : 'rest.may', { name })
          : t(name === null ? 'rest.restsMine' : 'rest.rests', { name, when: words(rest) })}
      </p>
      <RefusalNotice error={open ? null : deeds.error} />
      <div className={classes.deeds}>
        {rest !== null && (
          <Button variant="default" size="xs" loading={deeds.busy} onClick={() => deeds.end(rest)}>
            {t(rest.begun ? 'rest.resume' : 'rest.callOff')}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => setOpen(true)}>
          {t(rest === null ? 'rest.button' : 'rest.change')}
        </Button>
      </div>
      <Modal
        opened={open}
        onClose={close}
        title={name === null ? t('rest.askMine') : t('rest.ask', { name })}
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        {open && <RestForm personId={personId} name={name} known={rest} onDone={close} />}
      </Modal>
    </Section>
  )
}
