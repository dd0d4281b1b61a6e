import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { calendarRoutes, type ConnectedCalendar as Connected } from '@tweespraak/contract/calendars'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/note.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './calendars.module.css'
import { calendarQuery } from './queries.ts'
import { useChange } from './use-change.ts'

/** Where the address goes in. It is a secret: the browser is not to remember it, and it is not shown again. */
const Connect = ({ hint }: { hint?: string }) => {
  const { t } = useTranslation('calendars')
  const [address, setAddress] = useState('')
  const connect = useChange(() => call(calendarRoutes.connect, { body: { address } }), t('connected.made'))
  return (
    <form
      className={classes.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') connect.mutate(undefined, { onSuccess: () => setAddress('') })
      }}
    >
      <TextInput
        className={classes.address ?? ''}
        label={t('connected.address')}
        description={hint ?? t('connected.where')}
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <RefusalNotice error={connect.error} />
      <Button type="submit" variant="default" loading={connect.isPending}>
        {t(hint === undefined ? 'connected.connect' : 'connected.replace')}
      </Button>
    </form>
  )
}

const IsConnected = ({ hint, readAt, unread, trouble }: Connected) => {
  const { t } = useTranslation('calendars')
  const disconnect = useChange(() => call(calendarRoutes.disconnect), t('connected.gone'))
  return (
    <>
      {trouble !== null && (
        <Note>
          {t(`connected.trouble.${trouble}`)} {t('connected.troubleMeanwhile')}
        </Note>
      )}
      {unread > 0 && <Note>{t('connected.unread', { count: unread })}</Note>}
      <p className={classes.text}>
        {t('connected.which', { hint })}
        <br />
        <span className={classes.quiet}>
          {t('connected.readAt')} <Moment at={readAt} />
        </span>
      </p>
      <Connect hint={t('connected.renew')} />
      <RefusalNotice error={disconnect.error} />
      <p className={classes.quiet}>{t('connected.disconnectText')}</p>
      <Button variant="default" loading={disconnect.isPending} onClick={() => disconnect.mutate(undefined)}>
        {t('connected.disconnect')}
      </Button>
    </>
  )
}

/** One's own calendar from elsewhere, so that others propose moments at which one is free. */
export const ConnectedCalendar = () => {
  const { t } = useTranslation('calendars')
  const calendar = useQuery(calendarQuery)
  return (
    <Section title={t('connected.title')}>
      <div className={classes.part}>
        <p className={classes.text}>{t('connected.lead')}</p>
        <p className={classes.quiet}>{t('connected.whatGoes')}</p>
        <Loaded query={calendar}>
          {({ connected }) => (connected === null ? <Connect /> : <IsConnected {...connected} />)}
        </Loaded>
      </div>
    </Section>
  )
}
