import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { wholeLink } from '../../lib/handed-over.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './calendars.module.css'
import { calendarQuery } from './queries.ts'

interface FeedProps {
  readonly path: string
  readonly discreet: boolean
  readonly since: string
}

/** Does something with the address, says what became of it, and looks again. */
const useChange = <Given,>(change: (given: Given) => Promise<unknown>, said: string | null) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      if (said !== null) say(said)
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey })
    },
  })
}

/** The address itself: copied with one press, or standing there where the browser keeps its clipboard closed. */
const Address = ({ path }: { path: string }) => {
  const { t } = useTranslation('calendars')
  const [shown, setShown] = useState(false)
  const link = wholeLink(path)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link)
      say(t('feed.copied'))
    } catch {
      setShown(true)
    }
  }
  if (!shown) return <Button onClick={() => void copy()}>{t('feed.copy')}</Button>
  return (
    <TextInput
      className={classes.address ?? ''}
      label={t('feed.byHand')}
      value={link}
      readOnly
      data-autofocus
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}

const Open = () => {
  const { t } = useTranslation('calendars')
  const open = useChange(() => call(calendarRoutes.openFeed, { body: { discreet: false } }), t('feed.made'))
  return (
    <>
      <RefusalNotice error={open.error} />
      <Button variant="default" loading={open.isPending} onClick={() => open.mutate(undefined)}>
        {t('feed.open')}
      </Button>
    </>
  )
}

const Opened = ({ path, discreet, since }: FeedProps) => {
  const { t } = useTranslation('calendars')
  const show = useChange((only: boolean) => call(calendarRoutes.openFeed, { body: { discreet: only } }), null)
  const renew = useChange(() => call(calendarRoutes.renewFeed), t('feed.renewed'))
  const close = useChange(() => call(calendarRoutes.closeFeed), t('feed.closed'))
  return (
    <>
      <RefusalNotice error={show.error ?? renew.error ?? close.error} />
      <Checkbox
        label={t('feed.discreet')}
        checked={show.isPending ? show.variables : discreet}
        onChange={(event) => show.mutate(event.currentTarget.checked)}
      />
      <div className={classes.deeds}>
        <Address path={path} />
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
          {t('feed.renew')}
        </Button>
        <Button variant="default" loading={close.isPending} onClick={() => close.mutate(undefined)}>
          {t('feed.close')}
        </Button>
      </div>
      <p className={classes.quiet}>
        {t('feed.since')} <Moment at={since} />. {t('feed.renewText')}
      </p>
    </>
  )
}

/** One's conversations in a calendar of one's own, behind an address that one can change and take away. */
export const CalendarFeed = () => {
  const { t } = useTranslation('calendars')
  const calendar = useQuery(calendarQuery)
  return (
    <Section title={t('feed.title')}>
      <div className={classes.part}>
        <p className={classes.text}>{t('feed.lead')}</p>
        <p className={classes.quiet}>{t('feed.double')}</p>
        <Loaded query={calendar}>{({ feed }) => (feed === null ? <Open /> : <Opened {...feed} />)}</Loaded>
      </div>
    </Section>
  )
}
