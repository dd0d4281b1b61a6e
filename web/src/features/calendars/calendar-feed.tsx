import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { wholeLink } from '../../lib/handed-over.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './calendars.module.css'
import { calendarQuery } from './queries.ts'
import { useChange } from './use-change.ts'

interface FeedProps {
  readonly path: string
  readonly discreet: boolean
  readonly since: string
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

/** Where one pastes the address, each in a sentence. */
const programs = ['outlook', 'google', 'iphone'] as const

const Opened = ({ path, discreet, since }: FeedProps) => {
  const { t } = useTranslation('calendars')
  const [asking, setAsking] = useState<'renew' | 'close' | null>(null)
  const show = useChange((only: boolean) => call(calendarRoutes.openFeed, { body: { discreet: only } }), null)
  const renew = useChange(() => call(calendarRoutes.renewFeed), t('feed.renewed'))
  const close = useChange(() => call(calendarRoutes.closeFeed), t('feed.closed'))
  return (
    <>
      <RefusalNotice error={show.error} />
      <Checkbox
        label={t('feed.discreet')}
        checked={show.isPending ? show.variables : discreet}
        onChange={(event) => show.mutate(event.currentTarget.checked)}
      />
      <div className={classes.deeds}>
        <Address path={path} />
        <Button variant="default" onClick={() => setAsking('renew')}>
          {t('feed.renew')}
        </Button>
        <Button variant="default" onClick={() => setAsking('close')}>
          {t('feed.close')}
        </Button>
      </div>
      <p className={classes.quiet}>
        {t('feed.since')} <Moment at={since} />.
      </p>
      <div className={classes.where}>
        <p className={classes.text}>{t('feed.where')}</p>
        <ul>
          {programs.map((each) => (
            <li key={each}>{t(`feed.${each}`)}</li>
          ))}
        </ul>
      </div>
      <ConfirmDialog
        opened={asking === 'renew'}
        onClose={() => setAsking(null)}
        title={t('feed.renewAsk')}
        confirm={t('feed.renew')}
        busy={renew.isPending}
        error={renew.error}
        onConfirm={() => renew.mutate(undefined, { onSuccess: () => setAsking(null) })}
      >
        <p>{t('feed.renewText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'close'}
        onClose={() => setAsking(null)}
        title={t('feed.closeAsk')}
        confirm={t('feed.close')}
        busy={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate(undefined)}
      >
        <p>{t('feed.closeText')}</p>
      </ConfirmDialog>
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
