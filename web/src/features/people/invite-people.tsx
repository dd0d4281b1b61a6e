import { Button, Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { WaitingCounts } from '@tweespraak/contract/access'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/note.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { inviteWhom } from './invite-whom.ts'
import classes from './invite-people.module.css'
import { LinksToHandOver } from './links-to-hand-over.tsx'
import { PeopleFilters } from './people-filters.tsx'
import type { PeopleLinks } from './people-links.ts'
import { sendsMailQuery, waitingCountQuery } from './queries.ts'
import { WaitingList } from './waiting-list.tsx'
import { useWhom } from './whom.ts'

interface InvitePeopleProps {
  readonly links: PeopleLinks
  /** What else there is to know of who is not in yet. */
  readonly besides: ReactNode
  /** It is the main thing to do on the page. */
  readonly main: boolean
  /** It stands in the address, so that other pages lead to it. */
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** Chooses whom to invite of those who are not in yet. */
export const InvitePeople = ({ links, besides, main, open, onOpen }: InvitePeopleProps) => {
  const { t } = useTranslation(['people', 'app'])
  const close = () => onOpen(false)
  return (
    <>
      <Button variant={main ? 'filled' : 'default'} onClick={() => onOpen(true)}>
        {t('invite.open')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('invite.title')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        {besides}
        <Inviting links={links} onDone={close} />
      </Modal>
    </>
  )
}

const Inviting = ({ links, onDone }: { links: PeopleLinks; onDone: () => void }) => {
  const { t } = useTranslation(['people', 'app'])
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const [search] = useDebouncedValue(typed.trim(), 150)
  const found = { search, unit }
  const counts = useQuery(waitingCountQuery(found))
  const whom = useWhom()
  const told = useRef<HTMLDivElement>(null)
  const invite = useMutation({
    mutationFn: () => inviteWhom(whom.choice, found),
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
  const { data: done } = invite
  // The button is gone by then.
  useEffect(() => {
    if (done !== undefined) told.current?.focus()
  }, [done])
  if (done !== undefined)
    return (
      <div className={classes.inviting}>
        <div role="status" tabIndex={-1} ref={told} className={classes.told}>
          <p>{t(done.mailed ? 'invite.mailed' : 'invite.links', { count: done.invited })}</p>
        </div>
        <LinksToHandOver invited={done.links} count={done.invited} links={links} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onDone}>
            {t('app:action.close')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={classes.inviting}>
      <PeopleFilters
        label={t('list.search')}
        typed={typed}
        onType={(text) => {
          setTyped(text)
          whom.lookElsewhere()
        }}
        unit={unit}
        onUnit={(chosen) => {
          setUnit(chosen)
          whom.lookElsewhere()
        }}
      />
      <Loaded query={counts}>
        {(now) => (
          <>
            {now.linksBeginWith !== null && (
              <Note>{t('app:link.mailsBegin', { address: now.linksBeginWith })}</Note>
            )}
            <Counts counts={now} narrowed={search !== '' || unit !== null} />
            <WaitingList found={found} counts={now} whom={whom} links={links} />
            <RefusalNotice error={invite.error} />
            <Deed
              count={whom.countOf(now)}
              pending={invite.isPending}
              onInvite={invite.mutate}
              onDone={onDone}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}

interface DeedProps {
  readonly count: number
  readonly pending: boolean
  readonly onInvite: () => void
  readonly onDone: () => void
}

const Deed = ({ count, pending, onInvite, onDone }: DeedProps) => {
  const { t } = useTranslation(['people', 'app'])
  return (
    <div className={classes.buttons} data-sticky>
      <Button variant="default" onClick={onDone}>
        {t(count > 0 ? 'app:action.cancel' : 'app:action.close')}
      </Button>
      {count > 0 && (
        <Button loading={pending} onClick={onInvite}>
          {t('invite.submit', { count })}
        </Button>
      )}
    </div>
  )
}

const Counts = ({ counts, narrowed }: { counts: WaitingCounts; narrowed: boolean }) => {
  const { t } = useTranslation('people')
  const { data: sendsMail } = useQuery(sendsMailQuery)
  const { invitable, later, invited, withoutAddress } = counts
  const all = invitable + later + invited + withoutAddress
  return (
    <div role="status" className={classes.told}>
      {all === 0 ? (
        <p>{t(narrowed ? 'invite.nobodyFound' : 'invite.everybodyIn')}</p>
      ) : (
        <p>
          {t(narrowed ? 'invite.found' : 'invite.lead', { count: all })}{' '}
          {sendsMail !== undefined && t(sendsMail ? 'invite.mail' : 'invite.link')}
        </p>
      )}
      {later > 0 && <p>{t('invite.later', { count: later })}</p>}
      {withoutAddress > 0 && <p>{t('invite.without', { count: withoutAddress })}</p>}
    </div>
  )
}
