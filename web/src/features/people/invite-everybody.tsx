import { Button, Modal } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { accessRoutes, type PeopleWaiting } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './invite-everybody.module.css'
import { LinksToHandOver } from './links-to-hand-over.tsx'
import type { PeopleLinks } from './people-links.ts'
import { sendsMailQuery, waitingQuery } from './queries.ts'

/** Invites at once everybody who is not in yet. */
export const InviteEverybody = ({ links }: { links: PeopleLinks }) => {
  const { t } = useTranslation(['people', 'app'])
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('invite.open')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('invite.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <Inviting links={links} onDone={close} />
      </Modal>
    </>
  )
}

const Inviting = ({ links, onDone }: { links: PeopleLinks; onDone: () => void }) => {
  const { t } = useTranslation(['people', 'app'])
  const queries = useQueryClient()
  const waiting = useQuery(waitingQuery)
  const invite = useMutation({
    mutationFn: () => call(accessRoutes.invite, { body: { everybody: true } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
  return (
    <div className={classes.inviting}>
      <div role="status">
        {invite.data !== undefined && (
          <p>
            {t(invite.data.mailed ? 'invite.mailed' : 'invite.links', {
              count: invite.data.invited,
            })}
          </p>
        )}
      </div>
      {invite.data !== undefined && (
        <LinksToHandOver invited={invite.data.links} count={invite.data.invited} links={links} />
      )}
      <Loaded query={waiting}>
        {(now) => (
          <>
            {invite.data === undefined && <Counts waiting={now} />}
            <WithoutAddress waiting={now} links={links} />
            <RefusalNotice error={invite.error} />
            <div className={classes.buttons}>
              <Button variant="default" onClick={onDone}>
                {t(invite.data === undefined && now.invitable > 0 ? 'app:action.cancel' : 'app:action.close')}
              </Button>
              {invite.data === undefined && now.invitable > 0 && (
                <Button loading={invite.isPending} onClick={() => invite.mutate()}>
                  {t('invite.submit', { count: now.invitable })}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}

const Counts = ({ waiting: { invitable, invited, withoutAddress } }: { waiting: PeopleWaiting }) => {
  const { t } = useTranslation('people')
  const { data: sendsMail } = useQuery(sendsMailQuery)
  const all = invitable + invited + withoutAddress
  if (all === 0) return <p>{t('invite.everybodyIn')}</p>
  return (
    <>
      <p>{t('invite.lead', { count: all })}</p>
      {invitable > 0 && sendsMail !== undefined && (
        <p>{t(sendsMail ? 'invite.invitable' : 'invite.invitableLinks', { count: invitable })}</p>
      )}
      {invited > 0 && <p>{t('invite.invited', { count: invited })}</p>}
    </>
  )
}

/** Who cannot be invited, by name, each a link to where the address is filled in. */
const WithoutAddress = ({
  waiting: { withoutAddress, names },
  links,
}: {
  waiting: PeopleWaiting
  links: PeopleLinks
}) => {
  const { t } = useTranslation('people')
  if (withoutAddress === 0) return null
  return (
    <>
      <p>{t('invite.without', { count: withoutAddress })}</p>
      <ul className={classes.names} aria-label={t('invite.withoutLabel')}>
        {names.map(({ personId, name }) => (
          <li key={personId}>{links.person(personId, name)}</li>
        ))}
      </ul>
      {withoutAddress > names.length && <p>{t('invite.more', { count: withoutAddress - names.length })}</p>}
    </>
  )
}
