import { Button } from '@mantine/core'
import { IconDeviceLaptop, IconDeviceMobile } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { say } from '../../ui/toast.tsx'
import { Moment } from '../../ui/when.tsx'
import { EndOtherSessions } from './end-other-sessions.tsx'
import { sessionsQuery } from './queries.ts'

const DeviceIcon = ({ device }: { device: string }) => {
  const Icon = /iOS|Android/u.test(device) ? IconDeviceMobile : IconDeviceLaptop
  return <Icon size={20} stroke={1.5} aria-hidden />
}

/** One's own sessions, each of which can be ended but the one that is looking. */
export const SessionsList = () => {
  const { t } = useTranslation('access')
  const queries = useQueryClient()
  const sessions = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: (id: string) => call(accessRoutes.endSession, { params: { id } }),
    onSuccess: async () => {
      say(t('sessions.ended'))
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  return (
    <Loaded query={sessions}>
      {({ items }) => (
        <>
          <RefusalNotice error={end.error} />
          <RowList label={t('sessions.list')}>
            {items.map((session) => {
              const device = session.device ?? t('sessions.unknown')
              return (
                <Row
                  key={session.id}
                  lead={<DeviceIcon device={device} />}
                  title={device}
                  detail={
                    <>
                      {t('sessions.since')} <Moment at={session.startedAt} />
                      {!session.current && (
                        <>
                          {' · '}
                          {t('sessions.seen')} <Moment at={session.seenAt} />
                        </>
                      )}
                    </>
                  }
                  trail={
                    session.current ? (
                      <StatusWord tone="attention">{t('sessions.current')}</StatusWord>
                    ) : (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('sessions.endNamed', { device })}
                        loading={end.isPending && end.variables === session.id}
                        onClick={() => end.mutate(session.id)}
                      >
                        {t('sessions.end')}
                      </Button>
                    )
                  }
                />
              )
            })}
          </RowList>
          {items.length > 1 && <EndOtherSessions />}
        </>
      )}
    </Loaded>
  )
}
